import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { contentDirectory, readContentFiles } from '../store/contentFiles.ts';
import { stampTranslations } from '../store/stampTranslations.ts';
import { commandLine } from './commandLine.ts';

/*
 * `npm run translations:stamp`: notes in each translation that has no such note which Swedish text it was made from.
 * With file names after `--`: of those files also anew.
 */

const { positionals } = commandLine({});
const directory = contentDirectory();
const files = readContentFiles(directory);
const renewed = new Set(
  positionals.map((name) => relative(resolve(directory), resolve(name)).replaceAll('\\', '/')),
);

const unknown = [...renewed].filter((path) => !files.some((file) => file.path === path));
if (unknown.length > 0) {
  console.error(`Finns inte under ${directory}/: ${unknown.join(', ')}`);
  process.exit(1);
}

const { stamped, outdated } = stampTranslations(files, renewed);
for (const { path, text } of stamped) writeFileSync(join(directory, path), text);
console.log(`${stamped.length} översättningar har fått kontrollsummor.`);
for (const { path } of stamped) console.log(`  ${directory}/${path}`);
if (outdated.length > 0) {
  console.log(`\n${outdated.length} översättningar är äldre än den svenska texten. När en är rättad:`);
  for (const path of outdated) console.log(`  npm run translations:stamp -- ${directory}/${path}`);
}

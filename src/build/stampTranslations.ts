import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { contentDirectory, readContentFiles } from '../store/contentFiles.ts';
import { committedText, earlierTexts } from '../store/earlierTexts.ts';
import { outdatedTranslations, type OutdatedTranslation } from '../store/outdatedTranslations.ts';
import { stampTranslations } from '../store/stampTranslations.ts';
import { changedPassages } from './translations/changedPassages.ts';
import { commandLine } from './tools/commandLine.ts';

/*
 * `npm run translations:stamp`: notes in each translation which Swedish each of its texts was made from, ties new
 * reviews to the text they are of, and meets the requests in `sameMeaning`. With file names after `--`: all texts of
 * those files follow today's Swedish. Then lists what is older than the Swedish, text by text.
 */

const { positionals } = commandLine({});
const directory = contentDirectory();
const files = readContentFiles(directory);
const renewed = positionals.map((name) => relative(resolve(directory), resolve(name)).replaceAll('\\', '/'));

const unknown = renewed.filter((path) => !files.some((file) => file.path === path));
if (unknown.length > 0) {
  console.error(`Finns inte under ${directory}/: ${unknown.join(', ')}`);
  process.exit(1);
}

const stamped = stampTranslations(files, {
  renewed: new Map(renewed.map((path) => [path, 'all'])),
  before: (path) => committedText(directory, path),
});
for (const { path, text } of stamped) writeFileSync(join(directory, path), text);
console.log(`${stamped.length} filer har fått nya kontrollsummor.`);
for (const { path } of stamped) console.log(`  ${directory}/${path}`);

function told({ path, swedishPath, texts }: OutdatedTranslation): string {
  const wanted = new Map(texts.map(({ field, madeFrom }) => [field, madeFrom]));
  const before = earlierTexts(directory, swedishPath, wanted);
  const lines = texts.flatMap(({ field, now }) => {
    const known = before.has(field) ? '' : ' (den förra texten finns inte i Git-historiken här)';
    return [
      `  ${field}${known}`,
      ...changedPassages(before.get(field), now).map((passage) => `    ${passage}`),
    ];
  });
  return [
    `${directory}/${path}`,
    ...lines,
    `  När översättningen är rättad: npm run translations:stamp -- ${directory}/${path}`,
  ].join('\n');
}

const outdated = outdatedTranslations(readContentFiles(directory));
if (outdated.length > 0) {
  console.log(
    `\n${outdated.length} översättningar är äldre än den svenska texten. Det här har ändrats i den:\n`,
  );
  console.log(outdated.map(told).join('\n\n'));
}

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseBody } from '../checks/content/parseBody.ts';
import { formatFindings } from '../checks/finding.ts';
import { contentDirectory, readContentFiles } from '../store/contentFiles.ts';
import { uploadedSounds } from '../store/uploadedSounds.ts';
import { today } from '../store/today.ts';
import { publicDirectory, uploadedFiles } from '../store/uploads.ts';
import { commandLine } from './tools/commandLine.ts';
import { importedSheet, inFile } from './translations/importedSheet.ts';
import { importReport } from './translations/importReport.ts';
import { reviewFrom } from './translations/reviewFrom.ts';
import { sheetTable } from './translations/sheetTable.ts';

/*
 * `npm run translations:import -- <file> --language arli --role modersmalstalare --date 2026-11-20 [--write]`:
 * reads a review sheet that someone has filled in. Without `--write` it only tells what would change.
 */

const { positionals, values } = commandLine({
  language: { type: 'string' },
  role: { type: 'string' },
  date: { type: 'string' },
  write: { type: 'boolean' },
});

function stop(text: string): never {
  console.error(text);
  process.exit(1);
}

const given = reviewFrom(values, positionals, today());
if ('problems' in given) stop(given.problems.join('\n'));
const { file, review } = given;

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return stop(`Filen ${path} finns inte, eller går inte att öppna.`);
  }
}

const read = await sheetTable(bytesOf(file));
const name = basename(file);
if ('problems' in read) stop(`${formatFindings(inFile(name, read.problems))}\nInget är ändrat.`);

const directory = contentDirectory();
const files = readContentFiles(directory);
const imported = importedSheet(files, read.table, review, {
  parseBody,
  mediaFiles: uploadedFiles(publicDirectory()),
  sounds: await uploadedSounds(publicDirectory()),
});
if (imported.marks.findings.length > 0)
  stop(`${formatFindings(inFile(name, imported.marks.findings))}\nInget är ändrat.`);

console.log(importReport(files, imported));
if (imported.problems.length > 0)
  stop(`Innehållet skulle få fel av det:\n${imported.problems.join('\n')}\n\nInget är ändrat.`);
if (imported.files.length === 0) console.log('Inget att ändra.');
else if (values.write) {
  const beside = imported.files.map(({ path, text }) => {
    const target = join(directory, path);
    writeFileSync(`${target}.new`, text);
    return target;
  });
  for (const target of beside) renameSync(`${target}.new`, target);
  console.log('Ändringarna är skrivna.');
} else console.log('Inget är ändrat. Skriv samma kommando med --write sist, så skrivs ändringarna.');

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reviewSheetCsv } from '../../src/feeds/reviewSheet.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { reviewRows } from '../../src/view/reviewRows.ts';
import { temporaryFolder } from '../support/folder.ts';
import { start } from '../support/run.ts';
import { smallSite } from '../support/smallSite.ts';
import { writeFiles } from '../support/writeFiles.ts';

const path = 'terms/adress.yaml';
const text =
  'swedish: "Adressen"\nenglish: "The address"\narli:\n  word: "[fel]"\n  sources:\n    - code: PROV\n';

function project(filled: (sheet: string) => string) {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const files = smallSite({ [path]: text });
  writeFiles(content, files);
  const rows = reviewRows(storeOf(files, { today: '2026-11-22', changedOn: new Map() }), 'arli');
  writeFiles(folder, [{ path: 'blad.csv', text: filled(reviewSheetCsv(rows.slice(0, 1))) }]);
  const run = async (...args: string[]) => {
    const env = { CONTENT_DIR: content, BUILD_DATE: '2026-11-22' };
    const command = start('src/build/importTranslations.ts', args, env);
    return { code: await command.exitCode, said: command.said() };
  };
  return { folder, files, sheet: join(folder, 'blad.csv'), now: () => readContentFiles(content), run };
}

const who = ['--language', 'arli', '--role', 'modersmalstalare', '--date', '2026-11-20'];

it('translations:import tells field by field what would change and changes nothing, until it is told to write', async () => {
  const { files, folder, now, run, sheet } = project((text) => text.replace('[fel];;', '[fel];[rätt];'));
  const dry = await run(sheet, ...who);
  expect(dry.said).toContain(
    [
      `content/${path}`,
      '  arli.word: "[fel]" → "[rätt]"',
      '  arli.sources.0.code: "PROV" → inget',
      '  arli.alternatives.0.word: inget → "[fel]"',
      '  arli.alternatives.0.sources.0.code: inget → "PROV"',
      '  arli.review.translatedBy: inget → "modersmalstalare"',
      '  arli.review.translatedOn: inget → "2026-11-20"',
      '  arli.review.reviewedBy: inget → "modersmalstalare"',
      '  arli.review.reviewedOn: inget → "2026-11-20"',
    ].join('\n'),
  );
  expect(dry.said).toContain('Markerade rader: 1. Tomma rader, som lämnas: 0. Filer som ändras: 1.');
  expect(dry.said).toContain(
    'Inget är ändrat. Skriv samma kommando med --write sist, så skrivs ändringarna.',
  );
  expect([dry.code, now()]).toEqual([0, files]);

  const written = await run(sheet, ...who, '--write');
  expect(written.code).toBe(0);
  expect(written.said).toContain('Ändringarna är skrivna.');
  const others = (all: typeof files) => all.filter((file) => file.path !== path);
  expect(others(now())).toEqual(others(files));
  expect(readFileSync(join(folder, 'content', path), 'utf8')).toMatch(
    /^swedish: "Adressen"\nenglish: "The address"\narli:\n {2}word: "\[rätt\]"\n/,
  );
});

it('translations:import writes nothing when anything in the file is wrong, and says all of it', async () => {
  const { files, now, run, sheet } = project((text) => text.replace('[fel];;', '[fel];=1;'));
  const { code, said } = await run(sheet, ...who, '--write');
  expect(said).toMatch(/^blad\.csv\nrad 2: Kolumnen ”rätt” har en formel/);
  expect(said).toMatch(/Inget är ändrat\.\n$/);
  expect([code, now()]).toEqual([1, files]);
});

it('translations:import says everything that is wrong with its options', async () => {
  const { run } = project((text) => text);
  const { code, said } = await run('--language', 'norska', '--role', 'chef', '--date', '2026-13-01');
  expect(code).toBe(1);
  expect(said).toBe(
    [
      'Skriv en fil: den som granskaren har fyllt i.',
      '--language är ”norska”. Skriv ett av: lattlast, arli, kelderash, lovari, kale, resande.',
      '--role är ”chef”. Skriv ett av: redaktion, oversattare, modersmalstalare, sprakvard.',
      '--date är ”2026-13-01”, som inte är en dag. Skriv som ÅÅÅÅ-MM-DD, till exempel 2026-11-20.',
      '',
    ].join('\n'),
  );
  const future = await run('blad.csv', '--language', 'arli', '--role', 'sprakvard', '--date', '2026-11-23');
  expect(future.said).toBe('--date är 2026-11-23, som inte har varit än. Skriv dagen då granskaren läste.\n');
  const nowhere = await run('finns-inte.csv', ...who);
  expect(nowhere.said).toBe('Filen finns-inte.csv finns inte, eller går inte att öppna.\n');
});

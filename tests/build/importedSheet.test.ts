import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/checks/content/parseBody.ts';
import { formatFindings } from '../../src/checks/finding.ts';
import { sheetMarks } from '../../src/checks/sheet/sheetMarks.ts';
import type { Table } from '../../src/checks/sheet/sheetRecords.ts';
import { importedSheet, inFile } from '../../src/build/translations/importedSheet.ts';
import { sheetTable } from '../../src/build/translations/sheetTable.ts';
import { reviewSheetCsv, reviewSheetXlsx } from '../../src/feeds/reviewSheet.ts';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { sheetColumns, type SheetColumn } from '../../src/model/sheetColumns.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { correctedSheet } from '../../src/store/correctedSheet.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { stampTranslations } from '../../src/store/stampTranslations.ts';
import { textHash } from '../../src/store/textHash.ts';
import { reviewRows } from '../../src/view/reviewRows.ts';
import { smallSite } from '../support/smallSite.ts';

const term = (fields: string): string => `swedish: "Adressen"\nenglish: "The address"\n${fields}`;

const site = (overrides: Parameters<typeof smallSite>[0] = {}): ContentFile[] => {
  const files = smallSite({
    'terms/adress.yaml': term('arli:\n  word: "[adress]"\n  sources:\n    - code: PROV\n    - code: TEST\n'),
    'terms/tom.yaml': 'swedish: "Tomt"\nenglish: "Empty"\n',
    'interface/strings.lattlast.yaml': 'nav:\n  start: "Början" # kort\n  contacts: \'Vem du kan ringa\'\n',
    ...overrides,
  });
  const stamped = new Map(stampTranslations(files).map(({ path, text }) => [path, text]));
  return files.map(({ path, text }) => ({ path, text: stamped.get(path) ?? text }));
};

const store = (files: readonly ContentFile[]) =>
  storeOf(files, { today: '2026-11-22', changedOn: new Map() });

type Filled = Readonly<Partial<Record<SheetColumn, string>>>;

const unchanged = site();

/** The sheet as the site gives it, with cells filled in by row. */
async function filledIn(
  files: readonly ContentFile[],
  language: LanguageKey,
  filled: Readonly<Record<string, Filled>>,
): Promise<Table> {
  const read = await sheetTable(Buffer.from(reviewSheetCsv(reviewRows(store(files), language))));
  if (!('table' in read)) throw new Error('The sheet of the site cannot be read.');
  return read.table.map((row) => {
    const own = filled[row[0] ?? ''] ?? {};
    return row.map((cell, index) => own[sheetColumns[index] ?? 'id'] ?? cell);
  });
}

const review = { role: 'modersmalstalare', date: '2026-11-20' } as const;

function imported(files: readonly ContentFile[], table: Table, language: LanguageKey = 'arli') {
  const result = importedSheet(files, table, { ...review, language }, { parseBody });
  const texts = new Map(result.files.map(({ path, text }) => [path, text]));
  return {
    ...result,
    said: formatFindings(inFile('blad.csv', result.marks.findings)),
    changed: [...texts.keys()],
    after: files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text })),
  };
}

const done = async (
  filled: Readonly<Record<string, Filled>>,
  language: LanguageKey = 'arli',
  files = unchanged,
) => imported(files, await filledIn(files, language, filled), language);

const textOf = (files: readonly ContentFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';

describe('a review sheet that someone has filled in', () => {
  it('makes a word reviewed, by role and day, where ok is marked', async () => {
    const { after, changed } = await done({ 'terms/adress:word': { ok: 'x' } });
    expect(changed).toEqual(['terms/adress.yaml']);
    const word = store(after).wordOf('adress', 'arli');
    expect(word).toMatchObject({
      word: '[adress]',
      state: 'reviewed',
      sources: [{ code: 'PROV' }, { code: 'TEST' }],
    });
    expect(word?.review).toMatchObject({ reviewedBy: 'modersmalstalare', reviewedOn: '2026-11-20' });
  });

  it('puts the right word everywhere, and keeps the former one beside it with its sources', async () => {
    const { after, said } = await done({ 'terms/startsida:word': { rätt: '[rätt]' } });
    expect(said).toBe('');
    const corrected = store(after);
    expect(corrected.wordOf('startsida', 'arli')).toMatchObject({
      word: '[rätt]',
      state: 'reviewed',
      sources: [],
      alternatives: [{ word: 'arli:startsida', sources: [{ code: 'PROV' }] }],
      review: { translatedBy: 'modersmalstalare', reviewedBy: 'modersmalstalare' },
    });
    expect(corrected.translator('arli')('nav.start')).toEqual({ text: '[rätt]', lang: 'arli' });
  });

  it('takes a word that stood beside the wrong one with its own sources', async () => {
    const beside =
      'arli:\n  word: "[fel]"\n  alternatives:\n    - word: "[rätt]"\n      sources:\n        - code: TEST\n  sources:\n    - code: PROV\n';
    const files = site({ 'terms/adress.yaml': term(beside) });
    const { after } = await done({ 'terms/adress:word': { rätt: '[rätt]' } }, 'arli', files);
    expect(store(after).wordOf('adress', 'arli')).toMatchObject({
      word: '[rätt]',
      sources: [{ code: 'TEST' }],
      alternatives: [{ word: '[fel]', sources: [{ code: 'PROV' }] }],
    });
  });

  it('fills in a word that was missing', async () => {
    const { after } = await done({ 'terms/tom:word': { rätt: '[nytt]' } });
    expect(store(after).termWord('tom', 'arli')).toBe('[nytt]');
  });

  it('takes the mark of a weak word away once it is reviewed, and keeps it on a word that was wrong', async () => {
    const weak = term('arli:\n  word: "[svagt]"\n  sources:\n    - code: PROV\n  weakness: ordlista\n');
    const files = site({ 'terms/adress.yaml': weak });
    expect(store(files).termWord('adress', 'arli')).toBeUndefined();
    const right = await done({ 'terms/adress:word': { ok: 'ja' } }, 'arli', files);
    expect(store(right.after).termWord('adress', 'arli')).toBe('[svagt]');
    expect(textOf(right.after, 'terms/adress.yaml')).not.toContain('weakness');
    const wrong = await done({ 'terms/adress:word': { rätt: '[rätt]' } }, 'arli', files);
    expect(store(wrong.after).wordOf('adress', 'arli')).toMatchObject({
      word: '[rätt]',
      alternatives: [{ word: '[svagt]', weakness: 'ordlista' }],
    });
  });

  it('never plays the former word beside the right one', async () => {
    const heard = term('arli:\n  word: "[fel]"\n  sources:\n    - code: PROV\n  audio: /media/fel.mp3\n');
    const { after } = await done(
      { 'terms/adress:word': { rätt: '[rätt]' } },
      'arli',
      site({ 'terms/adress.yaml': heard }),
    );
    expect(textOf(after, 'terms/adress.yaml')).not.toContain('audio');
  });

  it('makes a word with a plural reviewed only when both are answered for', async () => {
    const both = term('arli:\n  word: "[en]"\n  plural: "[flera]"\n  sources:\n    - code: PROV\n');
    const files = site({ 'terms/adress.yaml': both });
    const half = await done({ 'terms/adress:word': { ok: 'x' } }, 'arli', files);
    expect(half.unfinished).toEqual(['terms/adress.yaml']);
    expect(store(half.after).wordOf('adress', 'arli')?.state).toBe('attested');
    const whole = await done(
      { 'terms/adress:word': { ok: 'x' }, 'terms/adress:plural': { rätt: '[många]' } },
      'arli',
      files,
    );
    expect(store(whole.after).wordOf('adress', 'arli')).toMatchObject({
      state: 'reviewed',
      plural: '[många]',
    });
  });

  it('corrects a text and leaves every other character of its file as it was', async () => {
    const files = unchanged;
    const { after, unfinished } = await done(
      { 'interface/strings:nav.contacts': { rätt: 'Ring "oss"' } },
      'lattlast',
      files,
    );
    const path = 'interface/strings.lattlast.yaml';
    expect(textOf(after, path)).toBe(textOf(files, path).replace("'Vem du kan ringa'", '"Ring \\"oss\\""'));
    expect(unfinished).toEqual([path]);
  });

  it('makes a translation reviewed only when all of its texts and its body are answered for', async () => {
    const [title, description, body] = [
      'pages/start:title',
      'pages/start:description',
      'pages/start:body',
    ] as const;
    const part = await done({ [title]: { ok: 'x' }, [description]: { rätt: 'Ny text.' } }, 'lattlast');
    expect(store(part.after).existing('pages', 'start').state('lattlast')).toBe('draft');
    const all = await done(
      { [title]: { ok: 'x' }, [description]: { rätt: 'Ny text.' }, [body]: { ok: 'x' } },
      'lattlast',
    );
    const entry = store(all.after).existing('pages', 'start');
    expect(entry.state('lattlast')).toBe('reviewed');
    expect(entry.review('lattlast')).toMatchObject({
      reviewedBy: 'modersmalstalare',
      reviewedOn: '2026-11-20',
    });
    expect(entry.in('lattlast').description.text).toBe('Ny text.');
  });

  it('changes nothing the second time', async () => {
    const filled = {
      'terms/adress:word': { ok: 'x' },
      'terms/startsida:word': { rätt: '[rätt]' },
      'terms/tom:word': { rätt: '[nytt]' },
    };
    const files = unchanged;
    const table = await filledIn(files, 'arli', filled);
    const first = imported(files, table);
    expect(first.changed).toHaveLength(3);
    const second = imported(first.after, table);
    expect([second.said, second.changed]).toEqual(['', []]);
  });

  it('is read the same as an Excel workbook, whose bytes are the same each time', async () => {
    const rows = reviewRows(store(unchanged), 'arli');
    const workbook = await reviewSheetXlsx(rows);
    expect(Buffer.from(await reviewSheetXlsx(rows)).equals(Buffer.from(workbook))).toBe(true);
    expect(await sheetTable(workbook)).toEqual(await sheetTable(Buffer.from(reviewSheetCsv(rows))));
  });

  it('may have its columns in any order, more of them, and rows that are missing', async () => {
    const table = await filledIn(unchanged, 'arli', { 'terms/adress:word': { ok: 'OK', not: 'Läs högt.' } });
    const shuffled = table
      .slice(0, 5)
      .map((row, index) => [index === 0 ? 'Egen' : 'mitt', ...row.toReversed()]);
    const { changed, marks, said } = imported(unchanged, shuffled);
    expect([said, changed]).toEqual(['', ['terms/adress.yaml']]);
    expect(marks.unused).toEqual(['Egen']);
    expect(marks.unmarked).toBe(3);
    expect(marks.absent).toHaveLength(table.length - 5);
    expect(marks.notes).toEqual([{ line: 2, text: 'Läs högt.' }]);
  });

  it('changes exactly the rows that are marked, whichever they are', async () => {
    const files = unchanged;
    const rows = reviewRows(store(files), 'arli');
    const some = rows.slice(0, 12);
    const table = await filledIn(files, 'arli', {});
    const mark = fc.constantFrom('ok', 'rätt', 'tom');
    fc.assert(
      fc.property(fc.array(mark, { minLength: some.length, maxLength: some.length }), (marks) => {
        const fill = (row: readonly string[], index: number): readonly string[] => {
          const [id = '', language = '', swedish = '', now = ''] = row;
          const said = marks[index - 1];
          const right = said === 'rätt' ? `[rätt ${index}]` : '';
          return [id, language, swedish, now, right, said === 'ok' && now !== '' ? 'x' : '', '', ''];
        };
        const filled = [table[0] ?? [], ...table.slice(1, 13).map((row, index) => fill(row, index + 1))];
        const result = sheetMarks(filled, rows, 'arli', () => false);
        const after = correctedSheet(files, rows, result.marks, { ...review, language: 'arli' }).files;
        const isMarked = (index: number): boolean => filled[index + 1]?.slice(4).join('') !== '';
        const wanted = some.filter((_, index) => isMarked(index)).map(({ path }) => path);
        expect(result.findings).toEqual([]);
        expect(after.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());
        for (const [index, { now, path }] of some.entries()) {
          const word = filled[index + 1]?.[4] || now;
          if (isMarked(index)) expect(textOf(after, path)).toContain(word);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a review sheet that cannot be imported as it is', () => {
  const adress = 'terms/adress:word';
  const saidOf = async (
    filled: Filled,
    change: (table: Table) => Table = (table) => table,
  ): Promise<string> => {
    const { files, said } = imported(
      unchanged,
      change(await filledIn(unchanged, 'arli', { [adress]: filled })),
    );
    expect(files).toEqual([]);
    return said;
  };
  const blad = (row: number, text: string): string => `blad.csv\nrad ${row}: ${text}\n\n1 fel i 1 fil.\n`;

  it('says that a row is both right and corrected', async () => {
    expect(await saidOf({ ok: 'x', rätt: '[annat]' })).toBe(
      blad(
        2,
        'Raden är både ok och rättad.\n  Gör så här: Ta bort krysset om rättningen gäller. Töm ”rätt” om ordet var rätt som det stod.',
      ),
    );
  });

  it('says that a mark is none that it knows', async () => {
    expect(await saidOf({ ok: 'nej' })).toBe(
      blad(2, 'I kolumnen ”ok” står ”nej”.\n  Gör så här: Skriv x om ordet är rätt. Lämna annars rutan tom.'),
    );
  });

  it('says that the word has changed since the sheet was fetched', async () => {
    expect(await saidOf({ nu: '[förra]', ok: 'x' })).toBe(
      blad(
        2,
        '”[förra]” har ändrats sedan bladet hämtades: nu står där ”[adress]”.\n  Gör så här: Hämta ett nytt blad, och fråga granskaren om den här raden igen.',
      ),
    );
  });

  it('takes an answer to a former Swedish text that an editor has said means the same', async () => {
    const hashes = ['Gatan', 'Adressen'].map(textHash);
    const minor = `minorChanges:\n  - field: swedish\n    from: ${hashes[0]}\n    to: ${hashes[1]}\n`;
    const files = site({
      'terms/adress.yaml': term(`arli:\n  word: "[adress]"\n  sources:\n    - code: PROV\n${minor}`),
    });
    const { changed, said } = await done({ [adress]: { svenska: 'Gatan', ok: 'x' } }, 'arli', files);
    expect([said, changed]).toEqual(['', ['terms/adress.yaml']]);
  });

  it('says that the Swedish has changed since, because the review is not of today’s', async () => {
    expect(await saidOf({ svenska: 'Gatan', ok: 'x' })).toBe(
      blad(
        2,
        'Den svenska texten har ändrats: nu är den ”Adressen”.\n  Gör så här: Hämta ett nytt blad, och fråga granskaren om den här raden igen.',
      ),
    );
  });

  it('says that a row is of something that is gone, of another language, or there twice', async () => {
    expect(await saidOf({ id: 'terms/borta:word' })).toBe(
      blad(
        2,
        'Raden ”terms/borta:word” finns inte i dagens blad: ordet eller texten är borttagen.\n  Gör så här: Ta bort raden ur filen.',
      ),
    );
    expect(await saidOf({ språk: 'kale' })).toBe(
      blad(
        2,
        'Raden är på ”kale”, men bladet ska vara på arli.\n  Gör så här: Välj rätt fil, eller ta bort raden.',
      ),
    );
    expect(await saidOf({}, (table) => [...table.slice(0, 3), table[1] ?? []])).toBe(
      blad(4, 'Raden ”terms/adress:word” finns också på rad 2.\n  Gör så här: Behåll den ena raden.'),
    );
  });

  it('says once that the whole sheet is of another language', async () => {
    const files = unchanged;
    const table = await filledIn(files, 'kale', {});
    expect(imported(files, table).said).toBe(
      blad(
        2,
        'Bladet är på kale, men ska vara på arli.\n  Gör så här: Skriv --language kale, eller välj en annan fil.',
      ),
    );
  });

  it('says that ok stands at a word that is not there', async () => {
    const { said } = await done({ 'terms/tom:word': { ok: 'x' } });
    expect(said).toContain(
      'Raden är ok, men det finns inget ord.\n  Gör så här: Skriv ordet i kolumnen ”rätt”, eller ta bort krysset.',
    );
  });

  it('says that a whole text is corrected elsewhere', async () => {
    const { said } = await done({ 'pages/start:body': { rätt: 'Allt nytt.' } }, 'lattlast');
    expect(said).toContain(
      'En hel text kan inte rättas i bladet.\n  Gör så här: Rätta /lattlast/ i redigeringsläget, och töm ”rätt” på den här raden.',
    );
  });

  it.each(['=1+1', '+46', '-x', '@x'])('refuses a formula: %s', async (rätt) => {
    expect(await saidOf({ rätt })).toBe(
      blad(
        2,
        'Kolumnen ”rätt” har en formel, eller en text som börjar med =, +, - eller @.\n  Gör så här: Skriv orden som text. Formler läses aldrig.',
      ),
    );
  });

  it('refuses what is not seen, what has been lost and what is too long', async () => {
    expect(await saidOf({ rätt: 'a\u0007b' })).toContain('Kolumnen ”rätt” har ett tecken som inte syns.');
    expect(await saidOf({ rätt: 'a\uFFFDb' })).toContain('en bokstav har gått förlorad när filen sparades.');
    expect(await saidOf({ rätt: 'a\u200Bb' })).toContain('Kolumnen ”rätt” har ett tecken som inte syns.');
    expect(await saidOf({ not: 'a'.repeat(10_000) })).toBe(
      blad(
        2,
        'Kolumnen ”not” har 10000 tecken, och får ha högst 5000.\n  Gör så här: Korta texten. Hela sidor rättas i redigeringsläget.',
      ),
    );
    expect(await saidOf({ rätt: 'a'.repeat(101) })).toBe(
      blad(
        2,
        'Ordet i kolumnen ”rätt” har 101 tecken, och får ha högst 100.\n  Gör så här: Skriv ordet i ”rätt”. Förklaringar skrivs i ”not”.',
      ),
    );
  });

  it.each(['<b>x', '{x}', '**x**', '[x](y)'])('refuses code and formatting in a word: %s', async (rätt) => {
    expect(await saidOf({ rätt })).toBe(
      blad(
        2,
        'Ordet i kolumnen ”rätt” har tecken som är kod eller formatering.\n  Gör så här: Skriv bara ordet, utan < > { }, ** och länkar.',
      ),
    );
  });

  it('refuses a formula behind a space', async () => {
    expect(await saidOf({ rätt: ' =1' })).toContain('Kolumnen ”rätt” har en formel');
  });

  it('asks about a word that is the Swedish one', async () => {
    expect(await saidOf({ rätt: 'Adressen' })).toContain('Ordet i ”rätt” är det svenska ordet.');
  });

  it('leaves a row that nobody has answered, whatever has changed in it since', async () => {
    expect(await saidOf({ svenska: 'Gatan', nu: '[förra]' })).toBe('');
  });

  it('says that a row has more cells than there are headings', async () => {
    expect(await saidOf({}, (table) => table.map((row, at) => (at === 1 ? [...row, 'till'] : row)))).toBe(
      blad(
        2,
        'Raden har fler ifyllda celler än de 8 rubrikerna.\n  Gör så här: Se efter om en text har delats i flera celler, och rätta eller töm dem.',
      ),
    );
  });

  it('refuses a personal identity number without repeating it', async () => {
    // Made here, so that no file holds one: the sample number of the Swedish Tax Agency.
    const number = ['19121212', '1212'].join('-');
    const said = await saidOf({ id: number, rätt: `[x] ${number}`, not: number });
    expect(said).toContain(
      'Kolumnen ”not” har ett personnummer.\n  Gör så här: Ta bort numret ur filen, och ur de kopior som finns.',
    );
    expect(said).not.toContain('1212');
  });

  it('names the columns that are missing, and those that are there twice', async () => {
    expect(await saidOf({}, (table) => table.map((row) => row.slice(0, 4)))).toBe(
      blad(
        1,
        'Kolumner saknas: ”rätt”, ”ok”.\n  Gör så här: Låt första raden vara rubrikerna, stavade så här: id, språk, svenska, nu, rätt, ok, not, källa. Ordningen är fri.',
      ),
    );
    expect(await saidOf({}, (table) => table.map((row) => [...row, row[5] ?? '']))).toContain(
      'Kolumnen ”ok” finns flera gånger.',
    );
  });

  it('says that the file is empty, or has nothing but headings', async () => {
    expect(await saidOf({}, () => [])).toBe(
      blad(1, 'Filen är tom.\n  Gör så här: Välj filen som granskaren har fyllt i.'),
    );
    expect(await saidOf({}, (table) => table.slice(0, 1))).toContain('Filen har rubriker men inga rader.');
  });

  it('tells everything at once, row by row', async () => {
    const { files, said } = await done({
      [adress]: { rätt: '=1' },
      'terms/tom:word': { ok: 'x' },
      'terms/startsida:word': { rätt: '[rätt]' },
    });
    expect(said).toMatch(/2 fel i 1 fil\.\n$/);
    expect(files).toEqual([]);
  });

  it('is not imported when the content would be wrong after it', async () => {
    const { files, problems } = await done(
      { 'interface/strings:nav.start': { rätt: 'Två\nrader' } },
      'lattlast',
    );
    expect(files).toHaveLength(1);
    expect(problems).toEqual([
      expect.stringMatching(
        /^rad \d+, interface\/strings:nav\.start: .*Texten har en radbrytning eller ett annat tecken som inte syns\./,
      ),
    ]);
  });
});

describe('a file with a table', () => {
  const csv = (delimiter: string): string =>
    stringify(
      [
        ['id', 'språk', 'svenska'],
        ['a', 'č; "x"', 'y,\nz'],
      ],
      { delimiter },
    );
  const wanted = {
    table: [
      ['id', 'språk', 'svenska'],
      ['a', 'č; "x"', 'y,\nz'],
    ],
  };
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

  it.each([';', ',', '\t'])('is read with cells parted by %j', async (delimiter) => {
    expect(await sheetTable(Buffer.from(csv(delimiter)))).toEqual(wanted);
  });

  it('is read in UTF-8 with and without a mark, and in UTF-16 with one', async () => {
    expect(await sheetTable(Buffer.from(`\uFEFF${csv(';')}`))).toEqual(wanted);
    expect(await sheetTable(utf16(csv('\t')))).toEqual(wanted);
    expect(await sheetTable(utf16(csv('\t')).swap16())).toEqual(wanted);
  });

  it('keeps every row, whichever line ends it has', async () => {
    const read = await sheetTable(Buffer.from('id;nu\na;1\r\nb;2\rc;3\n'));
    expect(read).toEqual({
      table: [
        ['id', 'nu'],
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    });
  });

  const refused = async (bytes: Uint8Array): Promise<string> => {
    const read = await sheetTable(bytes);
    return 'problems' in read
      ? read.problems.map(({ cause, line }) => `${line}: ${cause}`).join('\n')
      : 'read';
  };

  it('is refused in any other encoding, with how to save it', async () => {
    const lost = '1: Filen är inte sparad som UTF-8, så bokstäver som č och š kan ha gått förlorade.';
    expect(await refused(Buffer.from('id;rätt\na;å', 'latin1'))).toBe(lost);
    expect(await refused(Buffer.from(csv(';'), 'utf16le'))).toBe(lost);
    expect(await sheetTable(Buffer.from('å', 'latin1'))).toMatchObject({
      problems: [
        {
          mend: 'Öppna bladet igen, se efter att alla bokstäver är rätt, och spara som Excel-arbetsbok (.xlsx) eller CSV UTF-8.',
        },
      ],
    });
  });

  it('is refused when it is something else', async () => {
    expect(await refused(Buffer.from('%PDF-1.7\n'))).toBe('1: Filen är en PDF.');
    expect(await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(
      '1: Filen är en Excel-fil i det gamla formatet .xls.',
    );
    expect(await refused(Buffer.from('PK\u0003\u0004 inget arkiv'))).toBe(
      '1: Filen går inte att läsa som en Excel-arbetsbok.',
    );
    expect(await refused(Buffer.alloc(5_000_001, 'a'))).toBe('1: Filen är större än 5 MB.');
    expect(await refused(Buffer.from('id;nu\na;"b\n'))).toBe(
      '2: Ett citattecken står ensamt, så det går inte att se var en cell slutar.',
    );
  });

  it('is refused as a workbook that is huge when unpacked', async () => {
    const huge = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(50_000_001) });
    expect(await refused(huge)).toBe('1: Arbetsboken är större än 50 MB när den packas upp.');
  });

  it('is refused as a workbook with formulas, each by its cell', async () => {
    const parts = unzipSync(await reviewSheetXlsx(reviewRows(store(unchanged), 'arli')));
    const name = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[name] ?? new Uint8Array()).replace(
      /<c r="E3"[^>]*>/,
      '<c r="E3"><f>1+1</f>',
    );
    expect(await refused(zipSync({ ...parts, [name]: strToU8(sheet) }))).toBe('3: Cell E3 har en formel.');
  });
});

describe('what was reviewed, changed and read again', () => {
  const stale =
    'review:\n  reviewedBy: oversattare\n  reviewedOn: 2026-01-01\n  reviewedText: abcdefabcdef\n';

  it('is reviewed again, for a word', async () => {
    const word = `arli:\n  word: "[adress]"\n  sources:\n    - code: PROV\n${stale.replaceAll(/^/gm, '  ').trimEnd()}\n`;
    const files = site({ 'terms/adress.yaml': term(word) });
    const { after } = await done({ 'terms/adress:word': { ok: 'x' } }, 'arli', files);
    expect(store(files).wordOf('adress', 'arli')?.state).toBe('attested');
    expect(store(after).wordOf('adress', 'arli')?.state).toBe('reviewed');
  });

  it('is reviewed again, for a translation', async () => {
    const page = 'pages/start.lattlast.mdx';
    const files = site({ [page]: textOf(unchanged, page).replace('\nsource:', `\n${stale}source:`) });
    const stateOf = (content: readonly ContentFile[]) =>
      store(content).existing('pages', 'start').state('lattlast');
    const rows = ['title', 'description', 'body'].map((field) => [`pages/start:${field}`, { ok: 'x' }]);
    const { after } = await done(Object.fromEntries(rows) as Record<string, Filled>, 'lattlast', files);
    expect(stateOf(files)).toBe('draft');
    expect(stateOf(after)).toBe('reviewed');
  });
});

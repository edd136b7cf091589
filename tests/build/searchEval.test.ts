import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  figures,
  overallLine,
  reciprocalRank,
  recallAt5,
  type Answered,
} from '../../src/build/measures/searchFigures.ts';
import { figuresTable, missesTable } from '../../src/build/measures/searchFiguresTable.ts';
import { pageOf, searchQueries } from '../../src/build/measures/searchQueries.ts';
import { temporaryFolder } from '../support/folder.ts';
import { start } from '../support/run.ts';

const answered = (expected: readonly string[], found: readonly string[], kind = 'a'): Answered => ({
  text: 'fråga',
  kind,
  expected,
  found,
});
const letters = (text: string): string[] => [...text].map((letter) => `/${letter}/`);
const asked = (expected: string, found: string, kind?: string): Answered =>
  answered(letters(expected), letters(found), kind);

const read = (text: string) => searchQueries(Buffer.from(text));
const header = 'query\tclass\texpected\n';

describe('the figures of the search', () => {
  it('count what is expected among the first five, over what five can hold', () => {
    expect(recallAt5(asked('a', 'vwxya'))).toBe(1);
    expect(recallAt5(asked('a', 'uvwxya'))).toBe(0);
    expect(recallAt5(asked('abcd', 'axb'))).toBe(0.5);
    expect(recallAt5(asked('abcdefg', 'gfedcba'))).toBe(1);
    expect(recallAt5(asked('a', ''))).toBe(0);
  });

  it('count the place of the first page that is expected, wherever it stands', () => {
    expect(reciprocalRank(asked('ab', 'xba'))).toBe(0.5);
    expect(reciprocalRank(asked('a', 'tuvwxya'))).toBeCloseTo(1 / 7);
    expect(reciprocalRank(asked('a', 'xyz'))).toBe(0);
  });

  it('count what should find nothing as false hits alone', () => {
    const all = [asked('a', 'a'), asked('b', ''), asked('', 'x'), asked('', ''), asked('', '')];
    expect(figures(all)).toEqual({ queries: 5, recall: 0.5, mrr: 0.5, zero: 1, falseHits: 1 / 3 });
    expect(overallLine(all)).toBe('overall recall@5=0.50 mrr=0.50 zero=1 false=0.33');
  });

  it('are 0.00 where there is no query of the kind, and a dash in the table', () => {
    expect(overallLine([asked('', '')])).toBe('overall recall@5=0.00 mrr=0.00 zero=0 false=0.00');
    const [, row] = figuresTable(new Map([['sök', [asked('', 'x', 'trams')]]])).split('\n');
    expect(row?.split(/ +/)).toEqual(['sök', 'trams', '1', '–', '–', '0', '1.00']);
  });

  it('have a line for each class, whatever its name, and one for all', () => {
    const all = ['overall', '__proto__', 'overall', '-'].map((kind) => asked('a', 'a', kind));
    const names = figuresTable(new Map([['sök', all]]))
      .split('\n')
      .map((line) => line.split(/ +/)[1]);
    expect(names).toEqual(['class', 'overall', '__proto__', '-', 'all']);
  });

  it('are the same in any order of the queries and under any names of their classes', () => {
    const pages = fc.uniqueArray(fc.constantFrom(...letters('abcdefgh')));
    const some = fc.array(fc.record({ expected: pages, found: pages, order: fc.nat(), kind: fc.string() }));
    fc.assert(
      fc.property(some, (drawn) => {
        const all = drawn.map(({ expected, found }) => answered(expected, found));
        const mixed = drawn
          .toSorted((one, other) => one.order - other.order)
          .map(({ expected, found, kind }) => answered(expected, found, kind));
        expect(overallLine(mixed)).toBe(overallLine(all));
        for (const value of [figures(all).recall, figures(all).mrr, figures(all).falseHits]) {
          expect(value ?? 0).toBeGreaterThanOrEqual(0);
          expect(value ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

it('the misses are what was not found whole, and what should not have been found', () => {
  const all = [asked('a', 'a'), asked('ab', 'a', 'halv'), asked('', 'x', 'trams'), asked('', '', 'tyst')];
  const long = { ...asked('a', '', 'lång'), text: `\u001b[2J${'å'.repeat(10_000)}` };
  const table = missesTable([...all, long]);
  expect(table.split('\n').map((line) => line.split(' ')[0])).toEqual(['class', 'halv', 'trams', 'lång']);
  expect(table).not.toContain('\u001b');
  expect(table.length).toBeLessThan(800);
});

describe('a file of queries', () => {
  it('has pages as addresses, whatever their language, place and last slash', () => {
    for (const path of ['/stod/', '/stod', '/arli/stod/', '/lattlast/stod/#steg-1']) {
      expect(pageOf(path)).toBe('/stod/');
    }
    expect(pageOf('/arli/')).toBe('/');
  });

  it('is read with a byte order mark, any line ends, empty lines, quotes and long queries', () => {
    const long = 'x'.repeat(10_000);
    const rows = ['"a" <b>', ` ${long}`, '\u0001😀 שלום'].map(
      (query) => `${query}\tandra ord\t/b/ | /arli/b|/c/`,
    );
    const file = `\uFEFF${header}${rows.join('\n')}\n\n\t\t\n`.replaceAll('\n', '\r\n');
    const query = { kind: 'andra ord', expected: ['/b/', '/c/'] };
    expect(read(file)).toEqual({
      queries: ['"a" <b>', ` ${long}`, '\u0001😀 שלום'].map((text) => ({ text, ...query })),
    });
    expect(read(`${header}a\tb\t-`)).toEqual({ queries: [{ text: 'a', kind: 'b', expected: [] }] });
  });

  it.each([
    ['', 1, 'query', 'Första raden har inte rätt rubriker.'],
    ['query;class;expected\na;b;-', 1, 'query', 'Första raden har inte rätt rubriker.'],
    ['query\texpected\tclass\na\t-\tb', 1, 'class', 'Första raden har inte rätt rubriker.'],
    ['query\tclass\texpected\tnote\n', 1, 'expected', 'Första raden har inte rätt rubriker.'],
    [header, 2, 'query', 'Det finns inga frågor i filen.'],
    [`${header}a\tb\t-\na\tb`, 3, 'expected', 'Raden har 2 kolumner, inte 3.'],
    [`${header}a`, 2, 'class', 'Raden har 1 kolumn, inte 3.'],
    [`${header}a\tb\t-\tc`, 2, 'expected', 'Raden har 4 kolumner, inte 3.'],
    [`${header} \tb\t-`, 2, 'query', 'Frågan är tom.'],
    [`${header}a\t\t-`, 2, 'class', 'Klassen är tom.'],
    [`${header}a\tb\t `, 2, 'expected', 'Ingen adress.'],
    [`${header}a\tb\t/a/|`, 2, 'expected', 'Ingen adress.'],
    [
      `${header}a\tb\tkontakter`,
      2,
      'expected',
      'Adressen börjar inte med /, eller - står tillsammans med adresser.',
    ],
    [
      `${header}a\tb\t/a/|-`,
      2,
      'expected',
      'Adressen börjar inte med /, eller - står tillsammans med adresser.',
    ],
    [`${header}a\tb\t/a/ /b/`, 2, 'expected', 'Det står ett mellanslag i adressen.'],
  ])('says what is wrong with %j', (text, line, field, cause) => {
    const mend = expect.stringMatching(/\w+/) as string;
    expect(read(text)).toEqual({ problems: [{ line, field, cause, mend }] });
  });

  it('that is not UTF-8 says so', () => {
    const found = searchQueries(Buffer.from(`${header}skåp\tb\t-`, 'latin1'));
    expect(found).toMatchObject({ problems: [{ cause: 'Filen är inte skriven i UTF-8.' }] });
  });
});

describe('npm run search:eval', () => {
  const run = async (args: readonly string[], directory: string) => {
    const command = start('src/build/searchEval.ts', args, { OUT_DIR: directory });
    return { code: await command.exitCode, said: command.said() };
  };

  it('asks for a built site where there is none', async () => {
    const folder = temporaryFolder();
    expect(await run([], folder)).toEqual({
      code: 1,
      said: `Mappen ${folder}/ har ingen byggd söksida. Bygg webbplatsen först: npm run build\n`,
    });
  });

  it('says where in a file and how to mend it, before any browser starts', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'fragor.tsv');
    mkdirSync(join(folder, 'sok'));
    writeFileSync(join(folder, 'sok/index.html'), '');
    writeFileSync(file, `${header}a\tb\t-\nc\td\tstod\n`);
    expect(await run(['--queries', file], folder)).toEqual({
      code: 1,
      said: [
        file,
        'rad 3, fält expected: Adressen börjar inte med /, eller - står tillsammans med adresser.',
        '  Gör så här: Skriv adressen från roten, till exempel /kontakter/, eller bara - när inget ska hittas.',
        '',
        '1 fel i 1 fil.\n\n',
      ].join('\n'),
    });
    expect(await run(['--queries', join(folder, 'ingen.tsv')], folder)).toEqual({
      code: 1,
      said: `Filen ${join(folder, 'ingen.tsv')} finns inte, eller går inte att öppna.\n`,
    });
    expect((await run([file], folder)).said).toBe(`Skriv --queries före filens namn: --queries ${file}\n`);
  });
});

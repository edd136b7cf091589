import { describe, expect, it } from 'vitest';
import { reviewSheetView } from '../../src/view/reviewSheet.ts';
import { letterView } from '../../src/view/terms.ts';
import { smallStore } from '../support/smallStore.ts';

const path = 'terms/quill.yaml';
const term = (arli: string): string => `swedish: "Quill"\nenglish: "Quill"\narli:\n${arli}`;
const sources = '  sources:\n    - code: PROV\n';
const wordOf = (arli: string) =>
  letterView(smallStore({ [path]: term(arli) }), 'q', 'sv').terms.find(({ key }) => key === 'quill')?.words;

describe('a word in the glossary', () => {
  it('stands with its plural, what is beside it, its sources, its state and what to look out for', () => {
    const word = `  word: "[ord]"\n  plural: "[flera]"\n  alternatives:\n    - word: "[annat]"\n  note: "Betyder också bok."\n${sources}`;
    expect(wordOf(word)).toMatchObject([
      {
        language: 'arli',
        state: 'attested',
        word: {
          text: { text: '[ord]', lang: 'arli' },
          plural: { text: '[flera]', lang: 'arli' },
          alternatives: [{ text: '[annat]', lang: 'arli' }],
        },
        sources: ['PROV'],
        by: undefined,
        note: 'Betyder också bok.',
      },
    ]);
  });

  it('says in which role and when it was reviewed, or written', () => {
    const reviewed = '  review:\n    reviewedBy: sprakvard\n    reviewedOn: 2026-05-01\n';
    expect(wordOf(`  word: "[ord]"\n${sources}${reviewed}`)).toMatchObject([
      { state: 'reviewed', by: { role: 'sprakvard', date: '2026-05-01' } },
    ]);
    expect(wordOf('  word: "[ord]"\n  review:\n    translatedBy: redaktion\n')).toMatchObject([
      { state: 'draft', by: { role: 'redaktion', date: undefined } },
    ]);
  });

  it('is told of but not shown when the Swedish word has changed since', () => {
    expect(wordOf(`  word: "[ord]"\n${sources}  source: "000000000000"\n`)).toMatchObject([
      { state: 'outdated', word: undefined },
    ]);
  });

  it('is left out when it is weak, and so is a weak one beside it', () => {
    expect(wordOf(`  word: "[ord]"\n${sources}  weakness: ordlista\n`)).toEqual([]);
    const beside =
      '  alternatives:\n    - word: "[svagt]"\n      weakness: ordlista\n    - word: "[annat]"\n';
    expect(wordOf(`  word: "[ord]"\n${beside}${sources}`)?.[0]?.word?.alternatives).toEqual([
      { text: '[annat]', lang: 'arli' },
    ]);
  });

  it('can be heard where someone has recorded it', () => {
    expect(wordOf(`  word: "[ord]"\n${sources}  audio: /media/ord.mp3\n`)?.[0]?.word?.sound).toMatchObject({
      src: '/media/ord.mp3',
      lang: 'arli',
    });
  });
});

describe('a review sheet on paper', () => {
  const rows = (arli: string) => reviewSheetView(smallStore({ [path]: term(arli) }), 'arli', 1, 'sv').rows;
  const rowOf = (arli: string) => rows(arli).find(({ swedish }) => swedish.text === 'Quill');

  it('has a row for each word, also a weak one, with where it comes from', () => {
    expect(rowOf(`  word: "[ord]"\n${sources}  weakness: ordlista\n`)).toMatchObject({
      swedish: { text: 'Quill', lang: 'sv' },
      now: { text: '[ord]', lang: 'arli' },
      from: 'PROV. Bara ur ordbok',
    });
  });

  it('has an empty place for a word that is missing', () => {
    const kale = reviewSheetView(smallStore(), 'kale', 1, 'sv').rows;
    expect(kale.length).toBeGreaterThan(10);
    expect(kale.every(({ now }) => now === undefined)).toBe(true);
  });

  it('counts its rows as a spreadsheet does, and tells where a whole text is read', () => {
    const easy = reviewSheetView(smallStore(), 'lattlast', 1, 'sv').rows;
    expect(easy.map(({ number }) => number)).toEqual(easy.map((_, index) => index + 2));
    expect(easy.find(({ readAt }) => readAt === '/lattlast/')).toMatchObject({
      now: {
        text: expect.stringMatching(/^reviewSheet\.wholeText \/lattlast\/ [0-9a-f]{12}$/) as string,
        lang: 'sv',
      },
    });
  });

  it('is parted so that a page has room for it, and no entry is broken over two', () => {
    const long = Object.fromEntries(
      ['q-a', 'q-b', 'q-c'].map((key) => [
        `news/${key}.lattlast.md`,
        `---\ntitle: "${'Ett ord '.repeat(900)}"\ndescription: "Om ${key}."\n---\n`,
      ]),
    );
    const swedish = Object.fromEntries(
      ['q-a', 'q-b', 'q-c'].map((key) => [
        `news/${key}.sv.md`,
        '---\ntitle: "Nytt"\ndescription: "Om."\ndate: 2026-01-01\n---\n\nText.\n',
      ]),
    );
    const sheet = smallStore({ ...long, ...swedish }).reviewSheet('lattlast');
    expect(sheet).toHaveLength(2);
    const keys = sheet.map((part) => new Set(part.map(({ path: file }) => file)));
    expect([...(keys[0] ?? [])].filter((file) => keys[1]?.has(file))).toEqual([]);
  });
});

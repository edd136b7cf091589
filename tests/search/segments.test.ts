import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageKeys } from '../../src/i18n/languages.ts';
import { segments } from '../../src/search/segments.ts';
import { readWord, signWords } from '../../src/search/wordLanguage.ts';

const anyLanguage = fc.constantFrom(...languageKeys);
const textOf = (all: readonly { readonly text: string }[]): string => all.map(({ text }) => text).join('');

describe('a word’s sign', () => {
  it.each(languageKeys)('says that the word is in %s', (language) => {
    expect(readWord(signWords('ord', language))).toEqual({ text: 'ord', language });
  });

  it('is its own for each language, however many there are', () => {
    expect(new Set(languageKeys.map((language) => signWords('ord', language))).size).toBe(
      languageKeys.length,
    );
    expect(readWord('^^!ord').language).toBe(languageKeys[7]);
  });

  it('is set on words alone', () => {
    expect(signWords('Ring 033-35 70 00 – nu', 'sv')).toBe('^!Ring 033-35 70 00 – ^!nu');
  });
});

describe('a text as it is shown', () => {
  it('has the words that are marked apart', () => {
    expect(segments('en brobyggare ringer', 'sv', (word) => word === 'brobyggare')).toEqual([
      { text: 'en ', mark: false, language: 'sv' },
      { text: 'brobyggare', mark: true, language: 'sv' },
      { text: ' ringer', mark: false, language: 'sv' },
    ]);
  });

  it('keeps each word under its language, and figures with the word before', () => {
    const foreign = signWords('Ring 114 14', 'sv');
    expect(segments(`abc ${foreign} def`, 'arli')).toEqual([
      { text: 'abc ', mark: false, language: 'arli' },
      { text: 'Ring 114 14 ', mark: false, language: 'sv' },
      { text: 'def', mark: false, language: 'arli' },
    ]);
  });

  it('asks whether a word in another language is marked without its sign', () => {
    expect(segments(signWords('ord', 'lovari'), 'sv', (word) => word === 'ord')).toEqual([
      { text: 'ord', mark: true, language: 'lovari' },
    ]);
  });

  it('holds all its text and nothing but text, marks and languages, however hostile', () => {
    const tags = fc.constantFrom('<mark>', '</mark>', '<script>', '&lt;', '&#60;', '^!', '^', '"', "'", ' ');
    const hostile = fc.array(fc.oneof(tags, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, anyLanguage, (text, page) => {
        const shown = segments(text, page, (word) => word.includes('a'));
        const signs = /\^+[!#$%*+=]/g;
        expect(textOf(shown).replaceAll(signs, '')).toBe(text.replaceAll(signs, ''));
        for (const segment of shown) {
          expect(Object.keys(segment).sort()).toEqual(['language', 'mark', 'text']);
          expect(languageKeys).toContain(segment.language);
        }
      }),
    );
  });
});

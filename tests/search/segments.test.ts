import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageKeys } from '../../src/i18n/languages.ts';
import { excerptSegments, titleSegments } from '../../src/search/segments.ts';
import { readWord, signWords } from '../../src/search/wordLanguage.ts';

const anyLanguage = fc.constantFrom(...languageKeys);
const textOf = (segments: readonly { readonly text: string }[]): string =>
  segments.map(({ text }) => text).join('');

describe('a word’s sign', () => {
  it.each(languageKeys)('says that the word is in %s', (language) => {
    expect(readWord(signWords('ord', language))).toEqual({ text: 'ord', language });
  });

  it('is set on words alone', () => {
    expect(signWords('Ring 033-35 70 00 – nu', 'sv')).toBe('^!Ring 033-35 70 00 – ^!nu');
  });
});

describe('an excerpt', () => {
  it('comes apart into text and marks', () => {
    expect(excerptSegments('en <mark>brobyggare</mark> ringer', 'sv')).toEqual([
      { text: 'en ', mark: false, language: 'sv' },
      { text: 'brobyggare', mark: true, language: 'sv' },
      { text: ' ringer', mark: false, language: 'sv' },
    ]);
  });

  it('keeps each word under its language, and figures with the word before', () => {
    const foreign = signWords('Ring 114 14', 'sv');
    expect(excerptSegments(`abc ${foreign} def`, 'arli')).toEqual([
      { text: 'abc ', mark: false, language: 'arli' },
      { text: 'Ring 114 14 ', mark: false, language: 'sv' },
      { text: 'def', mark: false, language: 'arli' },
    ]);
  });

  it('reads a marked word in another language', () => {
    expect(excerptSegments(`<mark>${signWords('ord', 'lovari')}</mark>`, 'sv')).toEqual([
      { text: 'ord', mark: true, language: 'lovari' },
    ]);
  });

  it('keeps what looks like a tag as text', () => {
    const hostile = '<img src=x onerror=alert(1)> <MARK>a</MARK> <mark class="x">b</mark> </mark><mark>';
    expect(excerptSegments(hostile, 'sv')).toEqual([{ text: hostile, mark: false, language: 'sv' }]);
  });

  it('gives the text’s own signs for less and greater back', () => {
    expect(textOf(excerptSegments('1 &lt; 2 &amp;lt; &lt;mark&gt;', 'sv'))).toBe('1 < 2 &amp;lt; <mark>');
  });

  it('holds all its text and nothing but text, marks and languages, however hostile', () => {
    const tags = fc.constantFrom(
      '<mark>',
      '</mark>',
      '<script>',
      '&lt;',
      '&#60;',
      '^!',
      '^',
      '"',
      "'",
      '<svg/onload=',
      ' ',
    );
    const hostile = fc.array(fc.oneof(tags, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, anyLanguage, (excerpt, page) => {
        const segments = excerptSegments(excerpt, page);
        const expected = excerpt
          .replaceAll(/<mark>(.*?)<\/mark>/gs, '$1')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>');
        const signs = /\^[!#$%*+=]/g;
        expect(textOf(segments).replaceAll(signs, '')).toBe(expected.replaceAll(signs, ''));
        for (const segment of segments) {
          expect(Object.keys(segment).sort()).toEqual(['language', 'mark', 'text']);
          expect(languageKeys).toContain(segment.language);
        }
      }),
    );
  });
});

describe('a title', () => {
  it('is plain text, with its words under their languages', () => {
    expect(titleSegments(`${signWords('Ord', 'sv')} <mark>x</mark>`, 'kale')).toEqual([
      { text: 'Ord ', mark: false, language: 'sv' },
      { text: '<mark>x</mark>', mark: false, language: 'kale' },
    ]);
  });
});

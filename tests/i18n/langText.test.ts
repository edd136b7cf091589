import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { langText } from '../../src/i18n/langText.ts';
import { unmarked } from '../../src/i18n/languageMark.ts';
import { languageKeys } from '../../src/i18n/languages.ts';

describe('a text as an editor wrote it', () => {
  it('is itself where no word is marked', () => {
    expect(langText('Text [1] (se lang:arli).', 'sv')).toEqual({
      text: 'Text [1] (se lang:arli).',
      lang: 'sv',
    });
  });

  it('is read without its marks, each run under its language', () => {
    expect(langText('Ordet [x](lang:arli), eller [y z](lang:kale).', 'sv')).toEqual({
      text: 'Ordet x, eller y z.',
      lang: 'sv',
      parts: [
        { text: 'Ordet ', lang: 'sv' },
        { text: 'x', lang: 'arli' },
        { text: ', eller ', lang: 'sv' },
        { text: 'y z', lang: 'kale' },
        { text: '.', lang: 'sv' },
      ],
    });
  });

  it('shows no mark where the language is not known, and says nothing of it', () => {
    expect(langText('[x](lang:romani)', 'sv')).toEqual({
      text: 'x',
      lang: 'sv',
      parts: [{ text: 'x', lang: 'sv' }],
    });
  });

  it('has parts that together are the text, whatever was written', () => {
    const mark = fc
      .tuple(fc.string(), fc.constantFrom(...languageKeys, 'x', ''))
      .map(([text, key]) => `[${text}](lang:${key})`);
    const written = fc
      .array(fc.oneof(fc.string(), mark, fc.constantFrom('[', '](lang:arli)')))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(written, fc.constantFrom(...languageKeys), (text, lang) => {
        const said = langText(text, lang);
        expect((said.parts ?? [said]).map((part) => part.text).join('')).toBe(said.text);
        expect(said.text).toBe(unmarked(text));
      }),
    );
  });
});

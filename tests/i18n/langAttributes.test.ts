import { expect, it } from 'vitest';
import { langAttributes } from '../../src/i18n/langAttributes.ts';
import { languages } from '../../src/i18n/languages.ts';

it('a language is said with its tag, and only Romani is kept from being translated', () => {
  for (const { key, tag, kind } of languages) {
    expect(langAttributes(key)).toEqual({ lang: tag, translate: kind === 'variety' ? 'no' : 'yes' });
  }
});

it('an element says nothing that the one around it has said', () => {
  expect(langAttributes('arli', 'arli')).toEqual({});
  expect(langAttributes('sv', 'arli')).toEqual({ lang: 'sv', translate: 'yes' });
});

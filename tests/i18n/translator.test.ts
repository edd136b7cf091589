import { describe, expect, it } from 'vitest';
import { createTranslators } from '../../src/i18n/translator.ts';

const texts = {
  sv: {
    nav: { contacts: 'Kontakter', search: 'Sök', index: 'A–Ö' },
  },
  lattlast: { nav: { search: 'Leta' } },
  kelderash: { nav: { search: 'rodimos' } },
};
const words = (term: string, language: string): string | undefined =>
  term === 'kontakt' && language === 'arli' ? 'kontakti' : undefined;
const translators = createTranslators(texts, words);

describe('a translator', () => {
  it('takes the language’s own string first', () => {
    expect(translators.kelderash('nav.search')).toEqual({ text: 'rodimos', lang: 'kelderash' });
  });

  it('takes the term base’s word when a variety has no string of its own', () => {
    expect(translators.arli('nav.contacts')).toEqual({ text: 'kontakti', lang: 'arli' });
  });

  it('falls back to Swedish and says that it is Swedish', () => {
    expect(translators.lovari('nav.contacts')).toEqual({ text: 'Kontakter', lang: 'sv' });
  });

  it('never mixes the two varieties that share the code rmy', () => {
    expect(translators.lovari('nav.search')).toEqual({ text: 'Sök', lang: 'sv' });
  });

  it('lets easy Swedish take over a Swedish string as its own', () => {
    expect(translators.lattlast('nav.index')).toEqual({ text: 'A–Ö', lang: 'lattlast' });
    expect(translators.lattlast('nav.search')).toEqual({ text: 'Leta', lang: 'lattlast' });
  });

  it('says which string is missing in Swedish', () => {
    expect(() => translators.sv('nav.news')).toThrow(
      'The interface string "nav.news" is missing in Swedish.',
    );
  });
});

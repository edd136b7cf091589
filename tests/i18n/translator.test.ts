import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createTranslators } from '../../src/i18n/translator.ts';

const texts = {
  sv: {
    nav: { contacts: 'Kontakter', search: 'Sök', index: 'A–Ö' },
    term: { count_one: '{{count}} ord', count_other: '{{count}} ord i listan' },
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

  it.each(['sv_SE.UTF-8', 'pl_PL.UTF-8', 'C'])('uses Swedish plurals on a computer set to %s', (locale) => {
    const script = `
      const { createTranslators } = await import('./src/i18n/translator.ts');
      const t = createTranslators(${JSON.stringify(texts)}, () => undefined);
      console.log(['sv', 'arli', 'lovari'].map((key) => [1, 2, 5].map((count) => t[key]('term.count', { count }).text)).join('|'));
    `;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: locale, LANG: locale },
    });
    const line = '1 ord,2 ord i listan,5 ord i listan';
    expect(out.trim()).toBe(`${line}|${line}|${line}`);
  });
});

import { describe, expect, it } from 'vitest';
import { languageKeys } from '../../src/i18n/languages.ts';
import { textHash } from '../../src/store/textHash.ts';
import { newsView } from '../../src/view/news.ts';
import { pageView } from '../../src/view/page.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const tags = (alternates: readonly { tag: string }[]): string[] => alternates.map(({ tag }) => tag);

describe('a page that is not in the reader’s language', () => {
  const { shell, lang } = pageView(smallStore(), 'rattigheter', 'arli');

  it('keeps the chrome in the reader’s language and the content in Swedish', () => {
    expect(shell.tag).toBe('rmn');
    expect(lang).toBe('sv');
    expect(shell.title).toEqual({ text: 'Sidan rattigheter', lang: 'sv' });
  });

  it('says so, points at the Swedish page and stays out of search engines', () => {
    expect(shell.notices).toEqual([{ text: 'page.fallback', lang: 'sv' }]);
    expect(shell.canonical).toBe('https://liten.example/rattigheter/');
    expect(shell.noindex).toBe(true);
    expect(shell.alternates).toEqual([]);
  });
});

describe('a page with a translation', () => {
  const store = smallStore();
  const { shell, lang } = pageView(store, 'start', 'lattlast');

  it('is its own page', () => {
    expect(lang).toBe('lattlast');
    expect(shell.title).toEqual({ text: 'Start på lättläst', lang: 'lattlast' });
    expect(shell.canonical).toBe('https://liten.example/lattlast/');
    expect(shell.noindex).toBe(false);
    expect(shell.notices).toEqual([]);
  });

  it('names the languages it really is in, and no others', () => {
    expect(tags(pageView(store, 'rattigheter', 'sv').shell.alternates)).toEqual(['sv']);
    expect(tags(shell.alternates)).toHaveLength(languageKeys.length);
  });

  it('says when the Swedish has changed since it was made', () => {
    const translation = (hash: string): string =>
      `---\ntitle: "Start på lättläst"\ndescription: "Om starten."\nsource:\n  title: "${hash}"\n---\n\nKort text.\n`;
    const notices = (hash: string): string[] =>
      pageView(
        smallStore({ 'pages/start.lattlast.mdx': translation(hash) }),
        'start',
        'lattlast',
      ).shell.notices.map(({ text }) => text);
    expect(notices(textHash('Sidan start'))).toEqual([]);
    expect(notices('000000000000')).toEqual(['page.outdated']);
  });
});

describe('a translation that is older than the Swedish, of a known day', () => {
  const outdated =
    '---\ntitle: "[x]"\ndescription: "[y]"\nreview:\n  translatedBy: redaktion\n  translatedOn: 2026-04-01\nsource:\n  title: "000000000000"\n---\n\n[z]\n';
  const notice = (language: 'lattlast' | 'arli', strings: Record<string, string> = {}) =>
    pageView(smallStore({ [`pages/start.${language}.mdx`]: outdated, ...strings }), 'start', language).shell
      .notices[0];

  it('says since when, in the language of the sentence that the day stands in', () => {
    expect(notice('lattlast')).toEqual({ text: 'page.outdatedSince 1 april 2026', lang: 'lattlast' });
    expect(notice('arli')).toEqual({ text: 'page.outdatedSince 1 april 2026', lang: 'sv' });
    const own = { 'interface/strings.arli.yaml': 'page:\n  outdatedSince: "[sedan] {{date}}"\n' };
    expect(notice('arli', own)).toEqual({ text: '[sedan] 2026-04-01', lang: 'arli' });
  });
});

describe('a label-and-value page', () => {
  const { shell, lang, hasBody } = pageView(smallStore(), 'kontakter', 'arli');

  it('is in every language, named by the word for it', () => {
    expect(lang).toBe('arli');
    expect(shell.title).toEqual({ text: 'arli:kontakt', lang: 'arli' });
    expect(shell.noindex).toBe(false);
  });

  it('leaves out a body that is only in Swedish', () => {
    expect(hasBody).toBe(false);
  });
});

describe('every page', () => {
  it('leads to itself in each language', () => {
    const { languages } = newsView(smallStore(), 'nyhet-1', 'kale').shell;
    expect(languages.map(({ href }) => href)).toEqual([
      '/nyheter/nyhet-1/',
      '/lattlast/nyheter/nyhet-1/',
      '/arli/nyheter/nyhet-1/',
      '/kelderash/nyheter/nyhet-1/',
      '/lovari/nyheter/nyhet-1/',
      '/kale/nyheter/nyhet-1/',
      '/resande/nyheter/nyhet-1/',
    ]);
    expect(languages.filter(({ current }) => current).map((link) => link.language)).toEqual(['kale']);
  });

  it('says that the site is a preview until the settings say that it is official', () => {
    const official = smallSite()
      .find((file) => file.path === 'settings/settings.yaml')
      ?.text.replace('official: false', 'official: true');
    expect(pageView(smallStore(), 'om', 'sv').shell.preview?.text).toBe('site.preview');
    expect(
      pageView(smallStore({ 'settings/settings.yaml': official ?? '' }), 'om', 'sv').shell.preview,
    ).toBeUndefined();
  });

  it('leads to the switchboard and says while the number is unconfirmed', () => {
    const { phone } = pageView(smallStore(), 'om', 'lovari').shell;
    expect(phone.number).toMatchObject({ display: '031-390 06 00', href: 'tel:+46313900600' });
    expect(phone.unconfirmed?.text).toBe('phone.unconfirmed');
  });

  it('shows the day it was last changed, in the reader’s form, when that is known', () => {
    const changedOn = new Map([['pages/om.sv.mdx', '2026-05-17']]);
    const updated = (language: 'sv' | 'arli'): string | undefined =>
      pageView(smallStore({}, { changedOn }), 'om', language).shell.updated?.display;
    expect([updated('sv'), updated('arli')]).toEqual(['17 maj 2026', '2026-05-17']);
    expect(pageView(smallStore(), 'om', 'sv').shell.updated).toBeUndefined();
  });
});

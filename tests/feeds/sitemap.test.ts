import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { sitemapIndexXml, sitemapXml } from '../../src/feeds/sitemap.ts';
import { languageKeys } from '../../src/i18n/languages.ts';
import { frame } from '../../src/view/shell.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const meeting = 'meetings/mote-1.sv.md';
const example = (smallSite().find((file) => file.path === meeting)?.text ?? '').replace(
  'state:',
  'example: true\nstate:',
);

async function sitemap(options: Parameters<typeof smallStore> = [{ [meeting]: example }]) {
  const store = smallStore(...options);
  const pages = store.routes.flatMap((route) =>
    languageKeys.map((language) => frame(store, route, language, route.title).shell),
  );
  return parseSitemap(Readable.from([await sitemapXml(pages)]));
}

const site = 'https://liten.example';

describe('the sitemap', () => {
  it('lists each page in the languages it is in, and with absolute addresses', async () => {
    const start = (await sitemap()).filter(({ url }) => url === `${site}/` || url === `${site}/lattlast/`);
    expect(start).toHaveLength(2);
    for (const { links } of start) {
      expect(links.slice(0, 3)).toEqual([
        { lang: 'sv', url: `${site}/` },
        { lang: 'sv-simple', url: `${site}/lattlast/` },
        { lang: 'rmn', url: `${site}/arli/` },
      ]);
    }
  });

  it('lists no fallback, no example and no page twice', async () => {
    const urls = (await sitemap()).map(({ url }) => url);
    expect(urls).toContain(`${site}/rattigheter/`);
    expect(urls).not.toContain(`${site}/arli/rattigheter/`);
    expect(urls.filter((url) => url.endsWith('/dela/'))).toEqual([]);
    expect(urls.filter((url) => url.includes('/protokoll/'))).toEqual([`${site}/protokoll/`]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('names no other language for a page that is in one only', async () => {
    expect((await sitemap()).find(({ url }) => url === `${site}/rattigheter/`)?.links).toEqual([]);
  });

  it('says on which day a page was last changed', async () => {
    const changedOn = new Map([['pages/stod.sv.mdx', '2026-05-04']]);
    const pages = await sitemap([{}, { changedOn }]);
    expect(pages.find(({ url }) => url === `${site}/stod/`)?.lastmod).toBe('2026-05-04');
  });

  it('is found through its index', async () => {
    const index = await parseSitemapIndex(Readable.from([await sitemapIndexXml(site)]));
    expect(index).toEqual([{ url: `${site}/sitemap-0.xml` }]);
  });
});

import { found } from './found.ts';
import { isPublished, type Site, type SiteCheck } from './site.ts';
import { textOf } from './builtFiles.ts';

const index = 'sitemap-index.xml';

const locationsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>\s*([^<\s]*)\s*<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

const pathOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).pathname.slice(1) : address;

/** The paths of the files that make up the sitemap. */
export const sitemapFiles = ({ files }: Site): string[] => [
  index,
  ...locationsIn(textOf(files, index)).map(pathOf),
];

/** The sitemap names exactly the pages that are in their own language and real. */
export const sitemap: SiteCheck = (site) => {
  if (!site.files.has(index)) {
    const cause = 'Webbplatsen har ingen sitemap-index.xml.';
    return [found('sitemap', { path: index }, site, { cause, mend: 'Låt bygget skriva den.' })];
  }
  const [, ...parts] = sitemapFiles(site);
  const listed = parts.flatMap((path) =>
    locationsIn(textOf(site.files, path)).map((address) => ({ path, address })),
  );
  const wanted = new Map(
    site.pages
      .filter((page) => isPublished(page, site))
      .map((page) => [new URL(page.url, site.origin).href, page]),
  );
  const there = new Set(listed.map(({ address }) => address));
  const firstAt = new Map(listed.map(({ address }, at) => [address, at] as const).reverse());
  const twice = listed.filter(({ address }, at) => firstAt.get(address) !== at);
  const mend = 'Gör kartan av samma lista som sidorna: src/store/routes.ts.';
  return [
    ...listed
      .filter(({ address }) => !wanted.has(address))
      .map(({ path, address }) =>
        found('sitemap', { path }, site, {
          cause: `${address} står i kartan, men är ingen egen sida på språket.`,
          mend,
        }),
      ),
    ...twice.map(({ path, address }) =>
      found('sitemap', { path }, site, { cause: `${address} står två gånger.`, mend }),
    ),
    ...[...wanted]
      .filter(([address]) => !there.has(address))
      .map(([, page]) => found('sitemap', page, site, { cause: 'Sidan saknas i webbplatsens karta.', mend })),
  ];
};

import { splitAddress } from '../../i18n/address.ts';
import { entryAddresses, reachableTypes } from '../../model/addresses.ts';
import { searchKind } from '../../model/searchKinds.ts';
import type { Facets } from '../../search/facets.ts';
import type { Pages } from './indexFiles.ts';

const areaOf = (address: string): string | undefined =>
  new RegExp(`^${entryAddresses.areas}([\\w-]+)/$`).exec(address)?.[1];

/** The pages that a page's own content leads to, without language path. */
const linksIn = (html: string): string[] =>
  [...html.slice(html.indexOf('<main'), html.indexOf('</main>')).matchAll(/ href="(\/[^"#]*\/)"/g)].map(
    ([, path = '']) => splitAddress(path).address,
  );

const isEntryOf = (type: keyof typeof entryAddresses, address: string): boolean =>
  address.startsWith(entryAddresses[type]) && address !== entryAddresses[type];

/** The year of a result is its address; that of news and of a meeting is their day, the first in the page. */
function yearOf(address: string, html: string): string | undefined {
  if (isEntryOf('results', address)) return /\d{4}/.exec(address)?.[0];
  return isEntryOf('news', address) || isEntryOf('meetings', address)
    ? /<time datetime="(\d{4})/.exec(html.slice(html.indexOf('<main')))?.[1]
    : undefined;
}

/** The areas of the strategy that a page is of: its own, those that news name, and those that name a contact. */
function areasOf(address: string, html: string, namedBy: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const own = areaOf(address);
  if (own !== undefined) return [own];
  if (isEntryOf('news', address)) return linksIn(html).flatMap((link) => areaOf(link) ?? []);
  return [...(namedBy.get(address) ?? [])];
}

/** What each page can be chosen by among hits, read from the pages themselves. */
export function pageFacets(pages: Pages): Map<string, Facets> {
  const namedBy = new Map<string, Set<string>>();
  for (const [url, html] of pages) {
    const area = areaOf(splitAddress(url).address);
    if (area === undefined) continue;
    for (const link of linksIn(html))
      if (reachableTypes.some((type) => isEntryOf(type, link)))
        namedBy.set(link, (namedBy.get(link) ?? new Set()).add(area));
  }
  return new Map(
    [...pages].map(([url, html]) => {
      const { address } = splitAddress(url);
      const year = yearOf(address, html);
      const area = [...new Set(areasOf(address, html, namedBy))].sort();
      return [url, { kind: [searchKind(address)], year: year === undefined ? [] : [year], area }];
    }),
  );
}

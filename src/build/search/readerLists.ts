import { splitAddress } from '../../i18n/address.ts';
import { compareCodes } from '../../i18n/compare.ts';
import { languageKeys, type LanguageKey } from '../../i18n/languages.ts';
import { readerList, readersOf } from '../../search/readers.ts';
import type { Fragment } from './fragments.ts';

/**
 * A list for each language of the pages that its readers' search finds: the names that search results have for them,
 * by their addresses without language. It stands in for Pagefind's filters, which come in another order with every
 * build.
 */
export function readerLists(pages: ReadonlyMap<string, Fragment>): Map<string, Uint8Array> {
  const paths = new Set([...pages.values()].map(({ url }) => url));
  const list = (reader: LanguageKey): [string, string][] =>
    [...pages]
      .filter(([, { url }]) => readersOf(url, paths).includes(reader))
      .map(([id, { url }]): [string, string] => [splitAddress(url).address, id])
      .sort(([a], [b]) => compareCodes(a, b));
  return new Map(
    languageKeys.map(
      (key) => [readerList(key), Buffer.from(JSON.stringify(Object.fromEntries(list(key))))] as const,
    ),
  );
}

import { gunzipSync } from 'node:zlib';
import { languageKeys, type LanguageKey } from '../i18n/languages.ts';
import { readerList, readersOf } from '../search/readers.ts';
import type { Files } from './buildSearchIndex.ts';

/** Which page each of Pagefind's fragments is, by the name that a search result has for it. */
function fragments(files: Files): Map<string, string> {
  const named = [...files].flatMap(([path, content]) => {
    const [, id] = /^fragment\/(\w+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) return [];
    const text = gunzipSync(content).toString('utf8').replace('pagefind_dcd', '');
    return [[id, (JSON.parse(text) as { readonly url: string }).url] as const];
  });
  return new Map(named);
}

/**
 * A list for each language of the pages that its readers' search finds. It stands in for Pagefind's filters, which
 * come in another order with every build.
 */
export function readerLists(files: Files): Map<string, Uint8Array> {
  const pages = fragments(files);
  const paths = new Set(pages.values());
  const list = (reader: LanguageKey): string[] =>
    [...pages].filter(([, path]) => readersOf(path, paths).includes(reader)).map(([id]) => id);
  return new Map(
    languageKeys.map((key) => [readerList(key), Buffer.from(JSON.stringify(list(key).sort()))] as const),
  );
}

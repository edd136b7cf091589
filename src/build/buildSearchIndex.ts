import { close, createIndex } from 'pagefind';
import { splitAddress } from '../i18n/address.ts';
import { compareCodes } from '../i18n/compare.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import { pageAddresses } from '../model/addresses.ts';
import { readerLists } from './readerLists.ts';
import { searchBody, searchPage } from './searchPage.ts';

/** HTML by path, as `/arli/stod/`. */
export type Pages = ReadonlyMap<string, string>;

/** File contents by path below `/pagefind/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Pages that only lead on; the A–Ö would be found for every title. */
const leadOn: readonly string[] = [pageAddresses.sok, pageAddresses['a-o']];

/** What the search page fetches of Pagefind's bundle, which also holds three user interfaces. */
const fetched = /\.pf_\w+$|^pagefind\.js$|^(?:pagefind-entry|readers-\w+)\.json$|^wasm\.sv\.pagefind$/;

/** One index over the pages of all languages; the same pages give the same bytes. */
export async function buildSearchIndex(pages: Pages): Promise<Files> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: sourceLanguage });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const [url, html] of [...pages].sort(([a], [b]) => compareCodes(a, b))) {
      const body = leadOn.includes(splitAddress(url).address) ? undefined : searchBody(html);
      if (!body) continue;
      const added = await index.addHTMLFile({ url, content: searchPage(url, body) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const bundle = await index.getFiles();
    const files = new Map(bundle.files.map(({ path, content }) => [path, content]));
    return new Map([...files, ...readerLists(files)].filter(([path]) => fetched.test(path)));
  } finally {
    await close();
  }
}

import { close, createIndex } from 'pagefind';
import { splitAddress } from '../../i18n/address.ts';
import { compareCodes } from '../../i18n/compare.ts';
import { pageAddresses } from '../../model/addresses.ts';
import { facetsOf } from './facetsOf.ts';
import { fragments } from './fragments.ts';
import type { Files, Pages } from './indexFiles.ts';
import { readerLists } from './readerLists.ts';
import { searchBody, searchPage } from './searchPage.ts';
import { listedWords } from './listedWords.ts';
import type { SearchWords } from '../../search/lexicon.ts';
import { wordFile } from '../../search/siteWords.ts';

/** Pages that only lead on; the A–Ö would be found for every title. */
const leadOn: readonly string[] = [pageAddresses.sok, pageAddresses['a-o']];

/** Whether search reads a page. */
export const isSearched = (url: string, html: string): boolean =>
  !leadOn.includes(splitAddress(url).address) && html.includes('data-pagefind-body');

/** What the search page fetches of Pagefind's bundle: the index, not the programs and interfaces that come with it. */
const fetched = /\.pf_(?:meta|index|fragment)$|^pagefind-entry\.json$/;

/**
 * How many letters a chunk of the index holds: 20,000 when Pagefind is told nothing. A question here asks for several
 * words, and small chunks cost it less. Pagefind reads this from the environment alone, when it starts.
 */
const chunkSize = ['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '4000'] as const;

/** One index over the pages of all languages, with every word as it is written: its forms are found by our own rules. */
const noLanguage = 'unknown';

/** One index over the pages of all languages; the same pages and known words give the same bytes. */
export async function buildSearchIndex(pages: Pages, known: SearchWords): Promise<Files> {
  const [name, size] = chunkSize;
  process.env[name] = size;
  try {
    const { index, errors } = await createIndex({ forceLanguage: noLanguage });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const [url, html] of [...pages].sort(([a], [b]) => compareCodes(a, b))) {
      const body = isSearched(url, html) ? searchBody(html) : undefined;
      if (!body) continue;
      const added = await index.addHTMLFile({ url, content: searchPage(url, body) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const bundle = await index.getFiles();
    const files = new Map(
      bundle.files.filter(({ path }) => fetched.test(path)).map(({ path, content }) => [path, content]),
    );
    const found = fragments(files);
    const words = Buffer.from(JSON.stringify(listedWords(found.values(), known)));
    const lists = [...readerLists(found), facetsOf(found, pages), [wordFile, words] as const];
    return new Map([...files, ...lists]);
  } finally {
    delete process.env[name];
    await close();
  }
}

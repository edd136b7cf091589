import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { splitAddress } from '../../i18n/address.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import type { SearchWords } from '../../search/lexicon.ts';
import { heldOutMeasures } from './benchHeldOut.ts';
import type { Measure } from './benchTable.ts';
import { buildSearchIndex } from '../search/buildSearchIndex.ts';
import type { Files, Pages } from '../search/indexFiles.ts';
import { browserArguments, testBrowser } from '../tools/chromium.ts';
import { knownWords } from '../search/knownWords.ts';
import { plainIndex } from './plainIndex.ts';
import { searchCosts, type SearchCosts } from './searchCosts.ts';
import { searchedPages } from '../search/searchedPages.ts';
import { syntheticPages } from './syntheticPages.ts';
import { writeIndex } from '../search/writeIndex.ts';

/** Bytes over the wire for the first answer, on the real pages and on 2,000; milliseconds for the next. */
const budgets = { first: 160_000, firstLarge: 260_000, warm: 50, prefix: 0.95 };

/** What the index may be of plain Pagefind's. */
const ratios = { size: 1.6, build: 2.5 };

/** What is asked for its cost: words on many pages, on few, several, misspelt, in Romani, only begun, and on none. */
const questions = ['skola', 'arbetslöshet', 'hjälp med bostad', 'brobygare', 'zutipe', 'sk', 'b', 'xqzvwj'];

/** Beginnings that many pages have. */
const prefixes = ['barn', 'sk', 'sko', 'arbet', 'rom'];

/** Bytes of what of an index is made of the pages: all but Pagefind's own program. */
const sizeOf = (files: Files): number =>
  [...files].reduce((sum, [path, { length }]) => (/\.pf_\w+$|\.json$/.test(path) ? sum + length : sum), 0);

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

/** The built site, with an index of other pages. */
function withIndex(output: string, files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  cpSync(output, folder, { recursive: true, filter: (path) => !/\/(?:pagefind|admin)$/.test(path) });
  writeIndex(files, folder);
  return folder;
}

/** Beside the index that Pagefind makes of the same pages when it is told nothing. */
async function indexMeasures(
  pages: Pages,
  known: SearchWords,
): Promise<{ files: Files; measures: Measure[] }> {
  let files: Files = new Map();
  let plain: Files = new Map();
  const own = await seconds(async () => (files = await buildSearchIndex(pages, known)));
  const plainSeconds = await seconds(async () => (plain = await plainIndex(pages)));
  const measure = (what: 'size' | 'build', value: number): Measure => ({
    name: `search index of ${pages.size} pages: ${what}, of plain Pagefind's`,
    value,
    unit: 'times',
    budget: ratios[what],
  });
  return {
    files,
    measures: [measure('size', sizeOf(files) / sizeOf(plain)), measure('build', own / plainSeconds)],
  };
}

const costMeasures = ({ firstBytes, warm }: SearchCosts, where: string, first: number): Measure[] => [
  { name: `search ${where}: first query, most`, value: firstBytes, unit: 'bytes', budget: first },
  { name: `search ${where}: warm query, slowest`, value: warm, unit: 'milliseconds', budget: budgets.warm },
];

const swedishOf = (pages: Pages): Pages =>
  new Map([...pages].filter(([url]) => splitAddress(url).language === sourceLanguage));

/** Costs on the built site, with an index of other pages. */
async function costsAt(
  browser: Browser,
  output: string,
  files: Files,
  asked: readonly string[],
): Promise<SearchCosts> {
  const folder = withIndex(output, files);
  try {
    return await searchCosts(browser, folder, asked);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many of the Swedish pages that have a word with a beginning are found by it, where Swedish pages are searched. */
async function prefixMeasures(browser: Browser, output: string, pages: Pages): Promise<Measure[]> {
  const { counts } = await costsAt(
    browser,
    output,
    await buildSearchIndex(pages, knownWords(output)),
    prefixes,
  );
  const searched = [...swedishOf(pages).values()];
  return prefixes.map((prefix, at) => {
    const begins = new RegExp(`(?<!\\p{L})${prefix}`, 'u');
    const having = searched.filter((html) => begins.test(html.replace(/<[^>]*>/g, ' '))).length;
    const name = `search at ${pages.size} pages: found of ${having} with ${prefix}…`;
    return { name, value: (counts[at] ?? 0) / having, unit: 'share', budget: budgets.prefix, least: true };
  });
}

/**
 * How well a built site's search finds and what it costs: on its own pages, at 2,000 pages, and at 10,000 where that
 * is asked for, because it takes minutes.
 */
export async function measureSearch(output: string, isLarge: boolean): Promise<Measure[]> {
  const browser = await chromium.launch({ ...(await testBrowser()), args: browserArguments });
  try {
    const own = searchedPages(output);
    const swedish = swedishOf(own);
    const known = knownWords(output);
    const real = await indexMeasures(own, known);
    const grown = await indexMeasures(syntheticPages(swedish, 2000), known);
    return [
      ...(await heldOutMeasures(browser, output)),
      ...costMeasures(await searchCosts(browser, output, questions), 'here', budgets.first),
      ...costMeasures(
        await costsAt(browser, output, grown.files, questions),
        'at 2000 pages',
        budgets.firstLarge,
      ),
      ...real.measures,
      ...grown.measures,
      ...(isLarge ? await prefixMeasures(browser, output, syntheticPages(swedish, 10_000)) : []),
    ];
  } finally {
    await browser.close();
  }
}

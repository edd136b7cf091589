import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { find, type Searched } from '../../src/search/find.ts';
import type { Hit } from '../../src/search/hit.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import type { Pagefind, PagefindPage } from '../../src/search/pagefind.ts';
import { readersOf } from '../../src/search/readers.ts';
import { splitAddress } from '../../src/i18n/address.ts';
import { noWords } from '../support/searchedIn.ts';

const page = (url: string, more: Partial<PagefindPage> = {}): PagefindPage => ({
  url,
  excerpt: 'text',
  content: 'text',
  meta: { title: 'Rubrik' },
  sub_results: [],
  ...more,
});

/** An index that finds all its pages for every question, and says what it was asked and which pages it gave. */
function indexOf(reader: LanguageKey, pages: readonly PagefindPage[], own: readonly string[]) {
  const asked: string[] = [];
  const given: string[] = [];
  const results = pages.map((one) => ({
    id: one.url,
    score: 1,
    data: () => {
      given.push(one.url);
      return Promise.resolve(one);
    },
  }));
  const pagefind: Pagefind = {
    search: (query) => {
      asked.push(query);
      return Promise.resolve({ results });
    },
    preload: () => Promise.resolve(),
  };
  const lexicon = makeLexicon({ swedish: ['skola'], romani: [], complete: true, chunks: [] }, noWords);
  const addresses = new Map(own.map((path) => [splitAddress(path).address, path]));
  return { searched: { pagefind, reader, own: addresses, lexicon, chunks: [] }, asked, given };
}

async function hits(searched: Searched): Promise<Hit[]> {
  const found = await find(searched, 'skola');
  return found.hits(found.ids);
}

const hrefs = async (searched: Searched): Promise<string[]> => (await hits(searched)).map(({ href }) => href);

describe('whose search finds a page', () => {
  const searched = new Set(['/a/', '/arli/a/', '/b/']);

  it('is its own language’s', () => {
    expect(readersOf('/arli/a/', searched)).toEqual(['arli']);
  });

  it('is also, for a Swedish page, that of every language without the page', () => {
    expect(readersOf('/a/', searched)).not.toContain('arli');
    expect(readersOf('/b/', searched)).toContain('arli');
    expect(readersOf('/a/', searched)).toContain('sv');
  });
});

describe('a search', () => {
  it('asks for what is left of the query, and for nothing when nothing is left', async () => {
    const { searched, asked } = indexOf('sv', [page('/a/')], ['/a/']);
    expect((await find(searched, ' \u0000 ')).ids).toEqual([]);
    await find(searched, ' skola ');
    expect(asked).toEqual(['skola']);
  });

  it('finds the pages as the reader’s language has them', async () => {
    const { searched } = indexOf('arli', [page('/a/'), page('/arli/a/')], ['/arli/a/']);
    expect(await hrefs(searched)).toEqual(['/arli/a/']);
  });

  it('leads to a Swedish page under the path of the language that lacks it', async () => {
    const { searched } = indexOf('kale', [page('/b/')], ['/b/']);
    const [hit] = await hits(searched);
    expect(hit?.href).toBe('/kale/b/');
    expect(hit?.title).toEqual([{ text: 'Rubrik', mark: false, language: 'sv' }]);
  });

  it('shows the pages of all languages, where they are, when the reader’s own has none', async () => {
    const { searched } = indexOf('kale', [page('/a/'), page('/arli/a/')], ['/kale/a/']);
    expect(await hrefs(searched)).toEqual(['/a/', '/arli/a/']);
  });

  it('leads to the heading where the words stand, when they stand below one only', async () => {
    const place = (url: string) => ({ url, excerpt: `vid ${url}` });
    const pages = [
      page('/a/', { sub_results: [place('/a/#x')] }),
      page('/b/', { sub_results: [place('/b/#x'), place('/b/#y')] }),
    ];
    expect(await hrefs(indexOf('sv', pages, ['/a/', '/b/']).searched)).toEqual(['/a/#x', '/b/']);
  });

  it('fetches only the hits that are shown', async () => {
    const pages = Array.from({ length: 25 }, (_, number) => page(`/${number}/`));
    const { searched, given } = indexOf('sv', pages, []);
    const found = await find(searched, 'skola');
    expect(found.ids).toHaveLength(25);
    expect(await found.hits(found.ids.slice(20, 30))).toHaveLength(5);
    expect(given).toHaveLength(5);
  });

  it('says so when a part of the index has not come, instead of finding nothing', async () => {
    const { searched } = indexOf('sv', [], []);
    await expect(find(searched, 'skola')).rejects.toThrow('skola');
  });
});

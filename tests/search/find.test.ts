import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { find, type Searched } from '../../src/search/find.ts';
import type { Hit } from '../../src/search/hit.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import type { PageText, SearchIndex } from '../../src/search/searchIndex.ts';
import { readersOf } from '../../src/search/readers.ts';
import { splitAddress } from '../../src/i18n/address.ts';
import { noWords } from '../support/searchedIn.ts';

const page = (url: string, more: Partial<PageText> = {}): PageText => ({
  url,
  content: 'En skola',
  meta: { title: 'Rubrik' },
  anchors: [],
  ...more,
});

/** An index that finds all its pages for every question, and says what it was asked and which pages it gave. */
function indexOf(reader: LanguageKey, pages: readonly PageText[], own: readonly string[]) {
  const asked: string[] = [];
  const given: string[] = [];
  const index: SearchIndex = {
    pagesWith: (word) => {
      asked.push(word);
      return Promise.resolve(pages.map(({ url }) => ({ id: url, text: 0.5, title: 0 })));
    },
    page: (id) => {
      given.push(id);
      const found = pages.find(({ url }) => url === id);
      return found ? Promise.resolve(found) : Promise.reject(new Error(`No page ${id}.`));
    },
  };
  const lexicon = makeLexicon({ swedish: ['skola'], romani: [], complete: true, ordinary: [] }, noWords);
  const addresses = new Map(own.map((path) => [splitAddress(path).address, path]));
  return { searched: { index, reader, own: addresses, lexicon }, asked, given };
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

  it('leads to the heading that all the words stand below, when there is one', async () => {
    const heading = (id: string, location: number) => ({ element: 'h2', id, text: id, location });
    const anchors = [heading('x', 2), heading('y', 5)];
    const pages = [
      page('/a/', { content: 'en text x en skola y text', anchors }),
      page('/b/', { content: 'en text x en skola y skola', anchors }),
      page('/c/', { content: 'en skola x text', anchors: anchors.slice(0, 1) }),
      page('/d/', { content: 'skola', anchors: [{ element: 'dt', id: 'z', text: 'z', location: 0 }] }),
    ];
    const own = pages.map(({ url }) => url);
    expect(await hrefs(indexOf('sv', pages, own).searched)).toEqual(['/a/#x', '/b/', '/c/', '/d/']);
  });

  it('leads to no heading where one that has no address stands between', async () => {
    const heading = (id: string, location: number) => ({ element: 'h2', id, text: id, location });
    const content = 'text x text y en skola';
    const anchors = [heading('x', 1), heading('', 3)];
    expect(await hrefs(indexOf('sv', [page('/a/', { content, anchors })], ['/a/']).searched)).toEqual([
      '/a/',
    ]);
  });

  it('leads to the top of a page where its number stands', async () => {
    const anchors = [{ element: 'h2', id: 'x', text: 'x', location: 1 }];
    const meta = { title: 'Rubrik', phone: '112 112' };
    const one = page('/a/', { content: 'text x en skola', anchors, meta });
    expect(await hrefs(indexOf('sv', [one], ['/a/']).searched)).toEqual(['/a/']);
  });

  it.each([
    ['Rubrik', 'Rubrik. Vad det är: Ett hus. Skolan är där.', 'Vad det är: Ett hus. Skolan är där.'],
    ['Skolor', 'Skolor. Vad det är: Hus.', 'Vad det är: Hus.'],
    ['En stor sak', 'En stor skola', 'En stor skola'],
    ['Skolor', 'Skolor.', ''],
  ])('shows of %s no title twice', async (title, content, shown) => {
    const [hit] = await hits(indexOf('sv', [page('/a/', { content, meta: { title } })], ['/a/']).searched);
    expect(hit?.excerpt.map(({ text }) => text).join('')).toBe(shown);
  });

  it('shows the beginning, where a page says what it is, when the title says all that was asked for', async () => {
    const filler = Array.from({ length: 40 }, (_, number) => `ord${number}`).join(' ');
    const content = `Skolor. Vad det är: Hus. ${filler} skola skolan.`;
    const shown = async (title: string): Promise<string> => {
      const one = page('/a/', { content: content.replace('Skolor', title), meta: { title } });
      const [hit] = await hits(indexOf('sv', [one], ['/a/']).searched);
      return hit?.excerpt.map(({ text }) => text).join('') ?? '';
    };
    expect(await shown('Skolor')).toMatch(/^Vad det är: Hus\. ord0 .* …$/);
    expect(await shown('Rubrik')).toMatch(/^… .* skola skolan\.$/);
  });

  it('says whether pages for someone in danger come first', async () => {
    const { searched } = indexOf('sv', [page('/a/')], ['/a/']);
    const say = ['skola'];
    const lexicon = (danger: object): Searched['lexicon'] =>
      makeLexicon(
        { swedish: ['skola'], romani: [], complete: true, ordinary: [] },
        { terms: [], sayings: [{ say, pages: ['/a/'], ...danger }] },
      );
    expect((await find({ ...searched, lexicon: lexicon({ danger: 1 }) }, 'skola')).isUrgent).toBe(true);
    expect((await find({ ...searched, lexicon: lexicon({}) }, 'skola')).isUrgent).toBe(false);
    expect((await find(searched, 'skola')).isUrgent).toBe(false);
  });

  it('shows the part of a page with most of the words, and that there is more before and after it', async () => {
    const filler = Array.from({ length: 40 }, (_, number) => `ord${number}`).join(' ');
    const content = `skola ${filler} en skola och skolan ${filler}`;
    const [hit] = await hits(indexOf('sv', [page('/a/', { content })], ['/a/']).searched);
    const text = hit?.excerpt.map((segment) => segment.text).join('') ?? '';
    expect(text).toMatch(/^… ord\d+ .*en skola och skolan ord0 .* …$/);
    expect(hit?.excerpt.filter(({ mark }) => mark).map((segment) => segment.text)).toEqual([
      'skola',
      'skolan',
    ]);
    const [short] = await hits(indexOf('sv', [page('/a/')], ['/a/']).searched);
    expect(short?.excerpt.map((segment) => segment.text).join('')).toBe('En skola');
  });

  it('fetches only the hits that are shown', async () => {
    const pages = Array.from({ length: 25 }, (_, number) => page(`/${number}/`));
    const { searched, given } = indexOf('sv', pages, []);
    const found = await find(searched, 'skola');
    expect(found.ids).toHaveLength(25);
    expect(await found.hits(found.ids.slice(20, 30))).toHaveLength(5);
    expect(given).toHaveLength(5);
  });
});

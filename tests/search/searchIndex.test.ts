import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/build/search/buildSearchIndex.ts';
import type { Files } from '../../src/build/search/indexFiles.ts';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { find } from '../../src/search/find.ts';
import type { Hit } from '../../src/search/hit.ts';
import { likeness } from '../../src/search/likeness.ts';
import { searchedWords } from '../../src/search/searchedWords.ts';
import type { SearchIndex } from '../../src/search/searchIndex.ts';
import { fragments } from '../../src/build/search/fragments.ts';
import { indexIn, searchablePage } from '../support/searchEngine.ts';
import { noWords, searchedIn } from '../support/searchedIn.ts';

/* The words for the varieties are made up. */
const pages = new Map([
  [
    '/polisen/',
    searchablePage('sv', '<h1>Polisen</h1><p>Ring <strong>114 14</strong> om något har hänt.</p>'),
  ],
  [
    '/arli/polisen/',
    searchablePage(
      'rmn',
      '<h1><span lang="sv">Polisen</span></h1><dl><dt>blorta</dt><dd lang="sv">Om något har hänt</dd></dl>',
    ),
  ],
  ['/radet/', searchablePage('sv', '<h1>Rådet</h1><h2 id="moten">Möten</h2><p>Fyra gånger om året.</p>')],
  [
    '/kale/radet/',
    '<html lang="rmf"><body><main lang="sv"><h1>Rådet</h1><p>Fyra gånger om året.</p></main></body></html>',
  ],
  [
    '/ordlista/a/',
    searchablePage(
      'sv',
      '<h1>A</h1><p>adress</p><dl><dt>arli</dt><dd><b lang="rmn">flumpo</b><small>Källor</small></dd></dl>',
    ),
  ],
  [
    '/delar/',
    searchablePage(
      'sv',
      '<h1>Delar</h1><section id="steg"><h2>Ett</h2><p>hink</p><h3>Två</h3><p>spade</p></section>' +
        '<h2>Tre</h2><p>kratta</p><h2 id="sist">Fyra</h2><p>skottkärra</p>',
    ),
  ],
  [
    '/arli/kontakter/jouren/',
    searchablePage(
      'rmn',
      '<h1><span lang="sv">Jouren</span></h1><a class="phone-button" href="tel:112"><strong>112</strong></a>' +
        '<p class="ask-whom"><span lang="sv">Be om</span> plurko &quot;1&quot;. <small lang="sv">Inte bekräftat.</small></p>' +
        '<ul class="pass-on"><li><a href="/kontakter/jouren.vcf">Spara</a></li></ul>' +
        '<dl lang="sv"><div><dt>Vad det är</dt><dd>Hjälp.</dd></div></dl>',
    ),
  ],
  ['/sok/', searchablePage('sv', '<h1>Sök</h1><p>Polisen</p>')],
  ['/a-o/', searchablePage('sv', '<h1>A–Ö</h1><p>Polisen</p>')],
]);

let files: Files;
let index: SearchIndex;
beforeAll(async () => {
  files = await buildSearchIndex(pages, noWords);
  index = await indexIn(files);
});

async function hits(query: string, reader: LanguageKey, known = noWords): Promise<Hit[]> {
  const found = await find(searchedIn(files, index, reader, known), query);
  return found.hits(found.ids);
}

const hrefs = async (query: string, reader: LanguageKey): Promise<string[]> =>
  (await hits(query, reader)).map(({ href }) => href);

describe('the search index', () => {
  it('is the same, byte for byte, from the same pages in another order', async () => {
    expect(await buildSearchIndex(new Map([...pages].reverse()), noWords)).toEqual(files);
  });

  it('comes without the programs that nothing uses', () => {
    const names = [...files.keys()].filter((path) => !/\/|^readers-/.test(path));
    expect(names.map((path) => path.replace(/unknown_\w+/, '…')).sort()).toEqual([
      'facets.json',
      'pagefind-entry.json',
      'pagefind.….pf_meta',
      'site-words.json',
    ]);
  });

  it('holds each page once for each reader, and the search page and A–Ö for none', async () => {
    expect(await hrefs('polisen', 'sv')).toEqual(['/polisen/']);
    expect(await hrefs('polisen', 'arli')).toEqual(['/arli/polisen/']);
    expect(await hrefs('polisen', 'kale')).toEqual(['/kale/polisen/']);
  });

  it('holds no page that only stands in for a missing translation', async () => {
    const [hit, ...others] = await hits('gånger', 'kale');
    expect(others).toEqual([]);
    expect(hit?.href).toBe('/kale/radet/#moten');
    expect(hit?.title).toEqual([{ text: 'Rådet', mark: false, language: 'sv' }]);
  });

  it('keeps every word under its own language', async () => {
    const [hit] = await hits('blorta', 'arli');
    expect(hit?.title).toEqual([{ text: 'Polisen', mark: false, language: 'sv' }]);
    expect(hit?.excerpt).toContainEqual({ text: 'blorta:', mark: true, language: 'arli' });
    expect(hit?.excerpt).toContainEqual({ text: 'Om något har hänt', mark: false, language: 'sv' });
  });

  it('keeps a label, its value and its note apart', async () => {
    const [hit] = await hits('flumpo', 'sv');
    expect(hit?.excerpt.map(({ text }) => text).join('')).toContain('arli: flumpo Källor');
  });

  it('finds a word in a language whose page only that language has', async () => {
    expect(await hrefs('blorta', 'sv')).toEqual(['/arli/polisen/']);
  });

  it('leads to the part of a page that a heading without an address stands in, and else to none', async () => {
    expect(await hrefs('hink', 'sv')).toEqual(['/delar/#steg']);
    expect(await hrefs('spade', 'sv')).toEqual(['/delar/#steg']);
    expect(await hrefs('kratta', 'sv')).toEqual(['/delar/']);
    expect(await hrefs('skottkärra', 'sv')).toEqual(['/delar/#sist']);
  });

  it('has the number of someone to ring, with what the page says of it, and nothing of it in the text', async () => {
    const [hit] = await hits('jouren', 'arli');
    expect(hit?.phone).toEqual({
      href: 'tel:112',
      number: '112',
      note: [
        { text: 'Be om ', mark: false, language: 'sv' },
        { text: 'plurko "1". ', mark: false, language: 'arli' },
        { text: 'Inte bekräftat.', mark: false, language: 'sv' },
      ],
    });
    expect(hit?.excerpt.map(({ text }) => text).join('')).toBe('Vad det är: Hjälp.');
    expect(await hrefs('bekräftat', 'arli')).toEqual([]);
  });

  it('answers every query, however odd', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (query) => {
        expect((await hits(query, 'sv')).every(({ href }) => href.startsWith('/'))).toBe(true);
      }),
    );
  });

  it('finds a word however it is spelled, and says what it was taken for', async () => {
    const { ids, readAs } = await find(searchedIn(files, index, 'sv'), 'plisen');
    expect(ids).toHaveLength(1);
    expect(readAs).toEqual([{ text: 'polisen', mark: false, language: 'sv' }]);
    const [hit] = await hits('plisen', 'sv');
    expect(hit?.why).toEqual({
      reason: 'spelling',
      words: [{ text: 'polisen', mark: false, language: 'sv' }],
    });
    expect(await hrefs('flumppo', 'sv')).toEqual(['/ordlista/a/']);
  });

  it('finds what people mean, also where the page has none of their words', async () => {
    const known = { terms: [], sayings: [{ say: ['tjuv'], pages: ['/radet/', '/polisen/'] }] };
    expect((await hits('tjuvarna', 'sv', known)).map(({ href }) => href)).toEqual(['/radet/', '/polisen/']);
    expect((await hits('tjuv', 'arli', known)).map(({ href }) => href)).toEqual([
      '/arli/radet/',
      '/arli/polisen/',
    ]);
  });

  it('finds a word through another language, and says through which word', async () => {
    const known = {
      terms: [{ swedish: ['polis'], list: '/ordlista/', words: { kale: ['plimpo'] } }],
      sayings: [],
    };
    const [hit] = await hits('plimpo', 'sv', known);
    expect(hit?.href).toBe('/polisen/');
    expect(hit?.why?.reason).toBe('language');
    expect(hit?.why?.words.map(({ text }) => text)).toEqual(['polis']);
  });

  it('finds nothing where no word of the question is known, and offers words like it', async () => {
    const { ids, nearest } = await find(searchedIn(files, index, 'sv'), 'pxlxxen');
    expect(ids).toEqual([]);
    expect(nearest?.flat().map(({ text }) => text)).toContain('polisen');
    expect((await find(searchedIn(files, index, 'sv'), 'xqzvwj')).ids).toEqual([]);
  });
});

describe('the index of a large site', () => {
  const unlike = (seed: number): string =>
    [...seed.toString(2).padStart(9, '0')].map((bit) => (bit === '0' ? 'ka' : 'mu')).join('');
  const texts = Array.from({ length: 300 }, (_, number) =>
    Array.from({ length: 12 }, (_other, turn) => `barn${unlike(number)}${unlike(turn)}`).join(' '),
  );
  const many = new Map(
    ['barn', ...texts].map((text, number) => [`/${number}/`, searchablePage('sv', `<h1>${text}</h1>`)]),
  );

  it('gives every page that has a word with a beginning, in whatever part of the index it is', async () => {
    const built = await buildSearchIndex(many, noWords);
    expect([...built.keys()].filter((path) => path.endsWith('.pf_index')).length).toBeGreaterThan(2);
    expect((await (await indexIn(built)).pagesWith('barn')).map(({ id }) => id)).toHaveLength(301);
  });

  it('lists the words of titles first and only so many, and finds the others as they are written', async () => {
    const title = searchablePage('sv', '<h1>Rubrikord</h1><p>text</p>');
    const built = await buildSearchIndex(
      new Map([
        ...[...many].map(([path, html]) => [path, html.replaceAll('h1', 'p')] as const),
        ['/titel/', title],
      ]),
      noWords,
    );
    const searched = searchedIn(built, await indexIn(built), 'sv');
    const { complete, listed } = searched.lexicon;
    expect(complete).toBe(false);
    expect([...listed].join(' ').length).toBeLessThanOrEqual(64_000);
    expect(listed).toContain('rubrikord');
    const unlisted = texts.flatMap((text) => text.split(' ')).find((word) => !listed.has(word)) ?? '';
    expect((await find(searched, unlisted)).ids).toHaveLength(1);
    expect((await find(searched, 'rubrkord')).readAs?.map(({ text }) => text)).toEqual(['rubrikord']);
    expect((await find(searched, 'zzfinnsinte')).ids).toEqual([]);
  });

  it('fetches only the parts that a word may stand in, and each once', async () => {
    const built = await buildSearchIndex(many, noWords);
    const fetched: string[] = [];
    const parts = (): number => fetched.filter((path) => path.endsWith('.pf_index')).length;
    const read = await indexIn(built, fetched);
    await read.pagesWith('barnkakakakakakakakaka');
    expect(parts()).toBe(1);
    await read.pagesWith('barn');
    const all = parts();
    await read.pagesWith('barnmu');
    expect(parts()).toBe(all);
    expect(new Set(fetched).size).toBe(fetched.length);
  });
});

describe('the pages with a word', () => {
  const idOf = (url: string): string | undefined =>
    [...fragments(files)].find(([, page]) => page.url === url)?.[0];

  it('are exactly those with a form of it, or with a word that begins so', async () => {
    const texts = [...fragments(files)].map(
      ([id, { content }]) => [id, searchedWords(content.replaceAll(/\^./g, ''))] as const,
    );
    const words = [...new Set(texts.flatMap(([, all]) => all))];
    expect(words.length).toBeGreaterThan(15);
    for (const word of [...words, ...words.map((one) => one.slice(0, 3)), 'finnsinte', 'ö', 'zz']) {
      const like = likeness(word);
      const having = texts.filter(([, all]) => all.some((one) => like(one) > 0)).map(([id]) => id);
      const found = (await index.pagesWith(word)).map(({ id }) => id);
      expect([word, ...found.sort()]).toEqual([word, ...having.sort()]);
    }
  });

  it('say how much of each is about it: more in a title, less in a word that goes on', async () => {
    const [police] = await index.pagesWith('polisen');
    const [happened] = await index.pagesWith('hänt');
    const [longer] = await index.pagesWith('pol');
    expect(police?.title).toBe(1);
    expect(happened?.title).toBe(0);
    expect(longer?.title).toBe(0.5);
    expect(police?.text).toBeGreaterThan(happened?.text ?? 1);
    expect(police?.text).toBeGreaterThan(longer?.text ?? 1);
    for (const hit of [police, happened, longer]) {
      expect(hit?.text).toBeGreaterThan(0);
      expect(hit?.text).toBeLessThan(1);
    }
  });

  it('keep å, ä and ö apart from a and o', async () => {
    const [radet] = await index.pagesWith('rådet');
    expect(radet?.id).toBe(idOf('/radet/'));
    expect(await index.pagesWith('radet')).toEqual([]);
  });

  it.each([
    ['is missing', undefined],
    ['came by half', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['is another file', () => gzipSync('not the index')],
    ['holds something else', () => gzipSync('pagefind_dcd\u0080')],
    ['is a page that says that there is nothing', () => new TextEncoder().encode('<!doctype html>')],
  ])('cannot be had where a part of the index %s', async (_, change) => {
    for (const part of ['pagefind-entry.json', '.pf_meta', '.pf_index']) {
      const broken = new Map(
        [...files].flatMap(([path, bytes]): [string, Uint8Array][] => {
          if (!path.endsWith(part)) return [[path, bytes]];
          return change ? [[path, change(bytes)]] : [];
        }),
      );
      await expect(indexIn(broken).then((read) => read.pagesWith('polisen'))).rejects.toThrow();
    }
  });
});

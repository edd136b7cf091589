import { bareLetters } from './bareLetters.ts';
import { readChunk, readMeta, type IndexedWord, type IndexMeta } from './indexParts.ts';
import { likeness, mayGoOn, startOf } from './likeness.ts';
import { unpack } from './unpack.ts';

/** A page that has a word. */
export interface IndexHit {
  readonly id: string;
  /** How much of the page's text is about the word, from 0 to 1. */
  readonly text: number;
  /** How well a word of its title answers to the word, from 0 to 1. */
  readonly title: number;
}

/** A heading of a page that can be linked to, and how many of the page's words come before it. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A page as Pagefind keeps it. */
export interface PageText {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly anchors: readonly Anchor[];
}

/** Pagefind's index of all languages, read without Pagefind's own program: a part is fetched once, when it is needed. */
export interface SearchIndex {
  /** The pages that have a form of a word, or a word that begins so. */
  readonly pagesWith: (word: string) => Promise<IndexHit[]>;
  readonly page: (id: string) => Promise<PageText>;
}

/** Fetches a file of the index by its path below `/pagefind/`; rejects where it does not come. */
export type FetchPart = (path: string) => Promise<Blob>;

/*
 * How much more a word says the more often it stands on a page, and how much less the longer the page: the part of BM25
 * for one word, with its usual constants (Robertson and Zaragoza 2009, section 3.5).
 */
const saturation = 1.2;
const lengthShare = 0.75;

const share = (weight: number, length: number): number =>
  weight / (weight + saturation * (1 - lengthShare + lengthShare * length));

/** Each page's words that answer, together. */
function hitsIn(words: readonly IndexedWord[], asked: string, { pages }: IndexMeta): IndexHit[] {
  const like = likeness(asked);
  const found = new Map<number, { weight: number; title: number }>();
  for (const { word, postings } of words) {
    const factor = like(word);
    if (factor === 0) continue;
    for (const { page, weight, inTitle } of postings) {
      const before = found.get(page);
      const title = Math.max(before?.title ?? 0, inTitle ? factor : 0);
      found.set(page, { weight: (before?.weight ?? 0) + factor * weight, title });
    }
  }
  const average = pages.reduce((sum, page) => sum + page.words, 0) / pages.length;
  return [...found].flatMap(([at, { weight, title }]) => {
    const page = pages[at];
    return page ? [{ id: page.id, text: share(weight, page.words / average), title }] : [];
  });
}

/** Reads a part at most once; one that did not come is read anew when it is asked for again. */
function once<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const parts = new Map<string, Promise<T>>();
  return (id) => {
    const part = parts.get(id) ?? read(id);
    parts.set(id, part);
    part.catch(() => parts.delete(id));
    return part;
  };
}

/** @throws Error where a part is missing, or is something else */
export async function openIndex(fetchPart: FetchPart): Promise<SearchIndex> {
  const entry = JSON.parse(await (await fetchPart('pagefind-entry.json')).text()) as {
    readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  };
  const [all] = Object.values(entry.languages);
  const meta = readMeta(await unpack(await fetchPart(`pagefind.${all?.hash ?? ''}.pf_meta`)));
  const chunk = once(async (id) => readChunk(await unpack(await fetchPart(`index/${id}.pf_index`)), meta));
  const page = once(async (id) => {
    const fragment = await unpack(await fetchPart(`fragment/${id}.pf_fragment`));
    const text = JSON.parse(new TextDecoder().decode(fragment)) as PageText;
    if (!/^\/(?!\/)/.test(text.url)) throw new Error('A page of the search index has an address elsewhere.');
    return text;
  });

  return {
    async pagesWith(word) {
      const start = bareLetters(startOf(word));
      const near = meta.chunks.filter(({ first }, at) => {
        const next = meta.chunks[at + 1];
        const begins = first <= start || (mayGoOn(word) && first.startsWith(start));
        return begins && !(next && next.first <= start);
      });
      const words = await Promise.all(near.map(({ id }) => chunk(id)));
      return hitsIn(words.flat(), word, meta);
    },
    page,
  };
}

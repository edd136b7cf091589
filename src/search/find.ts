import { localAddress, splitAddress } from '../i18n/address.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import { normaliseQuery } from './query.ts';
import { excerptSegments, titleSegments, type Segment } from './segments.ts';

export interface Hit {
  readonly href: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
}

export interface Found {
  readonly count: number;
  /** Hits are fetched as they are shown. */
  readonly hits: (from: number, to: number) => Promise<Hit[]>;
}

/** What is searched: Pagefind's index of all languages, and for whom. */
export interface Searched {
  readonly pagefind: Pagefind;
  readonly reader: LanguageKey;
  /** The pages that are found first: all pages, each once, in the reader's language where it is there. */
  readonly own: ReadonlySet<string>;
}

/** A page found; one of the reader's own is linked under the path of the reader's language, whatever it is written in. */
export function toHit(page: PagefindPage, reader: LanguageKey, isOwn: boolean): Hit {
  const { language } = splitAddress(page.url);
  const [place, another] = page.sub_results;
  const { url, excerpt } = place && !another ? place : page;
  return {
    href: isOwn && language !== reader ? localAddress(url, reader) : url,
    title: titleSegments(page.meta['title'] ?? url, language),
    excerpt: excerptSegments(excerpt, language),
  };
}

/** Finds the reader's own pages or, if none is found, those of all languages. */
export async function find({ pagefind, reader, own }: Searched, typed: string): Promise<Found> {
  const query = normaliseQuery(typed);
  const all = query === '' ? [] : (await pagefind.search(query)).results;
  const first = all.filter(({ id }) => own.has(id));
  const results = first.length > 0 ? first : all;
  return {
    count: results.length,
    hits: (from, to) =>
      Promise.all(
        results.slice(from, to).map(async (result) => toHit(await result.data(), reader, own.has(result.id))),
      ),
  };
}

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

/** A page found, linked under the path of the reader's language where that is the same page. */
export function toHit(page: PagefindPage, reader: LanguageKey): Hit {
  const { language } = splitAddress(page.url);
  const [place, another] = page.sub_results;
  const { url, excerpt } = place && !another ? place : page;
  const own = language !== reader && page.filters['reader']?.includes(reader);
  return {
    href: own ? localAddress(url, reader) : url,
    title: titleSegments(page.meta['title'] ?? url, language),
    excerpt: excerptSegments(excerpt, language),
  };
}

/** Searches the pages as the reader's language has them and, only if none is found, those of all languages. */
export async function find(pagefind: Pagefind, typed: string, reader: LanguageKey): Promise<Found> {
  const query = normaliseQuery(typed);
  const own = query === '' ? [] : (await pagefind.search(query, { filters: { reader } })).results;
  const results = query === '' || own.length > 0 ? own : (await pagefind.search(query)).results;
  return {
    count: results.length,
    hits: async (from, to) =>
      (await Promise.all(results.slice(from, to).map((result) => result.data()))).map((page) => toHit(page, reader)),
  };
}

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Fetches the chunk of the index that a word would stand in; a later search reads all chunks that have come. */
  preload(word: string): Promise<void>;
}

export interface PagefindResult {
  /** Names the page within the index. */
  readonly id: string;
  readonly score: number;
  /** Where the words stand that are not in the page's text alone. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindPage>;
}

interface PagefindPlace {
  readonly url: string;
  readonly excerpt: string;
}

export interface PagefindPage extends PagefindPlace {
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** The places of the page that match, each the page itself or one of its headings. */
  readonly sub_results: readonly PagefindPlace[];
}

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** Names the page within the index. */
  readonly id: string;
  data(): Promise<PagefindPage>;
}

interface PagefindPlace {
  readonly url: string;
  readonly excerpt: string;
}

export interface PagefindPage extends PagefindPlace {
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** The places of the page that match, each the page itself or one of its headings. */
  readonly sub_results: readonly PagefindPlace[];
}

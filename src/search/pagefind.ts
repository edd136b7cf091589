/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  search(query: string, options?: { readonly filters: Readonly<Record<string, string>> }): Promise<PagefindResponse>;
}

export interface PagefindResponse {
  readonly results: readonly { data(): Promise<PagefindPage> }[];
}

interface PagefindPlace {
  readonly url: string;
  readonly excerpt: string;
}

export interface PagefindPage extends PagefindPlace {
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  /** The places of the page that match, each the page itself or one of its headings. */
  readonly sub_results: readonly PagefindPlace[];
}

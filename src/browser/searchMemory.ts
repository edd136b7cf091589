import type { Chosen } from '../search/facets.ts';

/** What brings the hits back when a reader returns: kept in the session history alone, never in the address or storage. */
export interface Remembered {
  readonly query: string;
  /** How many hits were shown. */
  readonly shown: number;
  /** What the hits were narrowed by. */
  readonly chosen?: Chosen;
  /** The hit that was opened. */
  readonly opened?: string;
}

/**
 * Keeps the search with this visit to the page, and takes whatever the address said of it away. A browser that has been
 * told too often in a short time refuses; then the search goes on unremembered.
 */
export function remember(search: Remembered | undefined): void {
  try {
    history.replaceState(search ? { search } : null, '', location.pathname);
  } catch {
    return;
  }
}

/** The search of this visit, as it was left. */
export function recall(): Remembered | undefined {
  const state: unknown = history.state;
  const { search } = (state ?? {}) as { readonly search?: Partial<Remembered> };
  if (typeof search?.query !== 'string' || typeof search.shown !== 'number') return undefined;
  const { query, shown, chosen, opened } = search;
  return { query, shown, ...(chosen && { chosen }), ...(typeof opened === 'string' && { opened }) };
}

/** The question in a link such as `/sok/#q=skola`. */
export const questionInAddress = (): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get('q') ?? undefined;

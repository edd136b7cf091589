import { facetFile, readFacetTable, type FacetTable } from '../search/facets.ts';
import { inTime } from './inTime.ts';

let table: Promise<FacetTable> | undefined;

async function fetchTable(): Promise<FacetTable> {
  const response = await fetch(`/pagefind/${facetFile}`, { cache: 'no-cache' });
  return readFacetTable((await response.json()) as Record<string, string[]>);
}

/** What every page can be chosen by, fetched once; a failure is forgotten. */
export function loadFacets(): Promise<FacetTable> {
  table ??= inTime(fetchTable());
  table.catch(() => (table = undefined));
  return table;
}

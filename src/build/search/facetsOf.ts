import { facetFile, writeFacets } from '../../search/facets.ts';
import type { Pages } from './indexFiles.ts';
import { pageFacets } from './pageFacets.ts';
import type { Fragment } from './fragments.ts';

/** The file of what every page of an index is, by groups of pages that are the same, with its path. */
export function facetsOf(
  found: ReadonlyMap<string, Fragment>,
  pages: Pages,
): readonly [path: string, content: Uint8Array] {
  const facets = pageFacets(pages);
  const written = [...found].flatMap(([id, { url }]) => {
    const of = facets.get(url);
    return of ? [[id, writeFacets(of)] as const] : [];
  });
  const groups = Map.groupBy(written.sort(), ([, group]) => group);
  const ids = [...groups].sort().map(([group, pairs]) => [group, pairs.map(([id]) => id)] as const);
  return [facetFile, Buffer.from(JSON.stringify(Object.fromEntries(ids)))];
}

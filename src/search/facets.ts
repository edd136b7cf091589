/** What hits can be narrowed by. */
export const facetNames = ['kind', 'year', 'area'] as const;
export type FacetName = (typeof facetNames)[number];

/** What a page is of each; nothing of what does not part pages of its kind. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/** At most one value of each. */
export type Chosen = Readonly<Partial<Record<FacetName, string>>>;

/** The pages of an index by what they are. */
export type FacetTable = ReadonlyMap<string, Facets>;

/** Below `/pagefind/`, what every page is, by the names that search results have. */
export const facetFile = 'facets.json';

/** @example writeFacets({ kind: ['nyheter'], year: ['2017'], area: [] }) // => 'nyheter|2017|' */
export const writeFacets = (facets: Facets): string =>
  facetNames.map((name) => facets[name].join(' ')).join('|');

/** Reads the file, which has the pages in groups that are the same in all. */
export function readFacetTable(groups: Readonly<Record<string, readonly string[]>>): FacetTable {
  return new Map(
    Object.entries(groups).flatMap(([written, ids]) => {
      const [kind = [], year = [], area = []] = written.split('|').map((part) => part.match(/\S+/g) ?? []);
      return ids.map((id) => [id, { kind, year, area }] as const);
    }),
  );
}

/** Those of some pages that are all that is chosen, in their order. */
export const narrow = (ids: readonly string[], table: FacetTable, chosen: Chosen): string[] =>
  ids.filter((id) =>
    facetNames.every((name) => {
      const wanted = chosen[name];
      return wanted === undefined || table.get(id)?.[name].includes(wanted);
    }),
  );

/** What can be chosen of one, whatever is chosen of the others, and how many pages that leaves: never none. */
export function choices(
  ids: readonly string[],
  table: FacetTable,
  chosen: Chosen,
  name: FacetName,
): Map<string, number> {
  const counts = new Map<string, number>();
  const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
  for (const id of narrow(ids, table, others))
    for (const value of table.get(id)?.[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

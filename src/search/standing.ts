/** Pages that gather what is said elsewhere, and what has happened once, come after the page about it. */
const gathering: readonly (readonly [RegExp, number])[] = [
  [/^\/ordlista\/./, 0.6],
  [/^\/nyheter\/./, 0.8],
  [/^\/(?:nyheter\/|kontakter\/|ordlista\/)?$/, 0.8],
];

/** How much of its value a page has for its place on the site. */
export const standing = (address = ''): number => gathering.find(([pages]) => pages.test(address))?.[1] ?? 1;

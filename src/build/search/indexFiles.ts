/** HTML by path, as `/arli/stod/`. */
export type Pages = ReadonlyMap<string, string>;

/** The files of a search index by their path below `/pagefind/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

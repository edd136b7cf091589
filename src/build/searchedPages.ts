import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSearched, type Pages } from './buildSearchIndex.ts';
import { sitePaths } from './siteFolder.ts';

/** The pages of a built site that its search index holds, as they were built. */
export const searchedPages = (directory: string): Pages =>
  new Map(
    sitePaths(directory)
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => [path.replace(/index\.html$/, ''), readFileSync(join(directory, path), 'utf8')] as const)
      .filter(([url, html]) => isSearched(url, html)),
  );

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSearched } from './buildSearchIndex.ts';
import type { Pages } from './indexFiles.ts';
import { sitePaths } from '../site/siteFolder.ts';

/** The pages of a built site that its search index holds, as they were built. */
export const searchedPages = (directory: string): Pages =>
  new Map(
    sitePaths(directory)
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => [path.replace(/index\.html$/, ''), readFileSync(join(directory, path), 'utf8')] as const)
      .filter(([url, html]) => isSearched(url, html)),
  );

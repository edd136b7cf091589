import type { Files } from '../../src/build/search/indexFiles.ts';
import { openIndex, type SearchIndex } from '../../src/search/searchIndex.ts';

/** A page as the layout writes it. */
export const searchablePage = (tag: string, main: string): string =>
  `<!doctype html><html lang="${tag}"><body><header>Sidhuvud</header><main data-pagefind-body>${main}</main></body></html>`;

/** The index as a browser reads it, its files given from memory; says which it has fetched. */
export async function indexIn(files: Files, fetched: string[] = []): Promise<SearchIndex> {
  return openIndex((path) => {
    fetched.push(path);
    const file = files.get(path);
    return file
      ? Promise.resolve(new Blob([new Uint8Array(file)]))
      : Promise.reject(new Error(`No ${path}.`));
  });
}

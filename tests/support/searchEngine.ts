import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Files } from '../../src/build/buildSearchIndex.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';

/** A page as the layout writes it. */
export const searchablePage = (tag: string, main: string): string =>
  `<!doctype html><html lang="${tag}"><body><header>Sidhuvud</header><main data-pagefind-body>${main}</main></body></html>`;

/** Runs Pagefind's own script for the browser over an index, its fetches answered from memory. */
export async function engineOf(files: Files): Promise<Pagefind> {
  const script = join(mkdtempSync(join(tmpdir(), 'pagefind-')), 'pagefind.mjs');
  writeFileSync(script, files.get('pagefind.js') ?? '');
  const module = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as {
    createInstance(options: { noWorker: boolean; basePath: string; exactDiacritics: boolean }): Pagefind;
  };
  globalThis.fetch = (input) => {
    const path = (input instanceof Request ? input.url : input.toString())
      .replace(/^.*\/pagefind\//, '')
      .replace(/\?.*$/, '');
    const file = files.get(path);
    return Promise.resolve(file ? new Response(new Uint8Array(file)) : new Response(null, { status: 404 }));
  };
  return module.createInstance({ noWorker: true, basePath: '/pagefind/', exactDiacritics: true });
}

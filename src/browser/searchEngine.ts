import type { LanguageKey } from '../i18n/languages.ts';
import { find, type Found, type Searched } from '../search/find.ts';
import type { Pagefind } from '../search/pagefind.ts';
import { readerList } from '../search/readers.ts';

interface Module {
  createInstance(options: { readonly noWorker: boolean }): Pagefind;
}

const folder = '/pagefind/';
/** As long as the first search may take on a slow phone. */
const patience = 60_000;

let engine: Promise<Searched> | undefined;
let failures = 0;

/** Browsers remember a script that did not come, so after a failure it is asked for under another address. */
async function script(): Promise<Module> {
  const address = `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  try {
    return (await import(/* @vite-ignore */ address)) as Module;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

async function ownPages(reader: LanguageKey): Promise<ReadonlySet<string>> {
  const response = await fetch(folder + readerList(reader), { cache: 'no-cache' });
  return new Set((await response.json()) as string[]);
}

async function start(reader: LanguageKey): Promise<Searched> {
  const [module, own] = await Promise.all([script(), ownPages(reader)]);
  return { pagefind: module.createInstance({ noWorker: true }), reader, own };
}

/** Fetches the search engine, once; a failure is forgotten, so that the next question tries again. */
export function load(reader: LanguageKey): Promise<Searched> {
  engine ??= start(reader);
  engine.catch(forget);
  return engine;
}

function forget(): void {
  engine = undefined;
}

const tooLong = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(reject, patience, new Error('Search took too long.'));
  });

async function ask(query: string, reader: LanguageKey): Promise<Found> {
  const found = await find(await load(reader), query);
  if (found.count > 0) return found;
  // Pagefind also finds nothing when a part of its index could not be fetched: offline, or after the site was
  // published anew. So nothing is only believed from an engine that has just been able to read the index.
  forget();
  return find(await load(reader), query);
}

/** The hits for a question; rejects where search cannot be had. */
export async function search(query: string, reader: LanguageKey): Promise<Found> {
  try {
    return await Promise.race([ask(query, reader), tooLong()]);
  } catch (error) {
    forget();
    throw error;
  }
}

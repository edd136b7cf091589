import type { LanguageKey } from '../i18n/languages.ts';
import { find, type Found, type Searched } from '../search/find.ts';
import { knownWordsAddress, makeLexicon, type SearchWords } from '../search/lexicon.ts';
import type { Pagefind } from '../search/pagefind.ts';
import { readerList } from '../search/readers.ts';
import { readSiteWords, wordFile, type WrittenWords } from '../search/siteWords.ts';

interface Module {
  createInstance(options: { readonly noWorker: boolean; readonly exactDiacritics: boolean }): Pagefind;
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

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' });
  return (await response.json()) as T;
}

async function start(reader: LanguageKey): Promise<Searched> {
  const [module, own, written, known] = await Promise.all([
    script(),
    fetched<Record<string, string>>(folder + readerList(reader)),
    fetched<WrittenWords>(folder + wordFile),
    fetched<SearchWords>(knownWordsAddress),
  ]);
  const words = readSiteWords(written);
  return {
    pagefind: module.createInstance({ noWorker: true, exactDiacritics: true }),
    reader,
    own: new Map(Object.entries(own)),
    lexicon: makeLexicon(words, known),
    chunks: words.chunks,
  };
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

const ask = async (query: string, reader: LanguageKey): Promise<Found> => find(await load(reader), query);

/** An engine may have lost the connection, or what it reads since the site was published anew: so it is tried twice. */
async function askTwice(query: string, reader: LanguageKey): Promise<Found> {
  try {
    return await ask(query, reader);
  } catch {
    forget();
    return ask(query, reader);
  }
}

/** What runs anew from nothing after a failure, because Pagefind remembers what did not come. */
async function orForget<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    forget();
    throw error;
  }
}

/** The hits for a question; rejects where search cannot be had, and so do the hits. */
export async function search(query: string, reader: LanguageKey): Promise<Found> {
  const found = await orForget(() => Promise.race([askTwice(query, reader), tooLong()]));
  return { ...found, hits: (ids) => orForget(() => found.hits(ids)) };
}

import type { LanguageKey } from '../i18n/languages.ts';
import { find, type Found, type Searched } from '../search/find.ts';
import { knownWordsAddress, makeLexicon, type SearchWords } from '../search/lexicon.ts';
import { readerList } from '../search/readers.ts';
import { openIndex } from '../search/searchIndex.ts';
import { readSiteWords, wordFile, type WrittenWords } from '../search/siteWords.ts';

const folder = '/pagefind/';
/** As long as the first search may take on a slow phone. */
const patience = 60_000;

let engine: Promise<Searched> | undefined;

/** What is named after what it holds is kept by the browser; the lists that name it are asked for anew. */
const isNamedByContent = (path: string): boolean => /\.pf_\w+$/.test(path);

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address, isNamedByContent(address) ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} did not come (${response.status}).`);
  return response;
}

const json = async <T>(address: string): Promise<T> => (await (await fetched(address)).json()) as T;

async function start(reader: LanguageKey): Promise<Searched> {
  const [index, own, written, known] = await Promise.all([
    openIndex(async (path) => (await fetched(folder + path)).blob()),
    json<Record<string, string>>(folder + readerList(reader)),
    json<WrittenWords>(folder + wordFile),
    json<SearchWords>(knownWordsAddress),
  ]);
  return {
    index,
    reader,
    own: new Map(Object.entries(own)),
    lexicon: makeLexicon(readSiteWords(written), known),
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

/** What runs anew from nothing after a failure: an engine remembers what did not come. */
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

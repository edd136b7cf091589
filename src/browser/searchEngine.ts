import type { LanguageKey } from '../i18n/languages.ts';
import { find, type Found, type Searched } from '../search/find.ts';
import { knownWordsAddress, makeLexicon, type SearchWords } from '../search/lexicon.ts';
import { readerList } from '../search/readers.ts';
import { openIndex } from '../search/searchIndex.ts';
import { readSiteWords, wordFile, type WrittenWords } from '../search/siteWords.ts';
import { inTime } from './inTime.ts';

const folder = '/pagefind/';
let engine: Promise<Searched> | undefined;

/** What is named after what it holds is asked for once; the lists that name it are asked for anew. */
const isNamedByContent = (path: string): boolean => /\.pf_\w+$/.test(path);

async function fetched(address: string): Promise<Response> {
  const cache = isNamedByContent(address) ? 'force-cache' : 'no-cache';
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} did not come (${response.status}).`);
  return response;
}

const blob = (address: string): Promise<Blob> => inTime(fetched(address).then((response) => response.blob()));

const json = <T>(address: string): Promise<T> =>
  inTime(fetched(address).then((response) => response.json() as Promise<T>));

async function start(reader: LanguageKey): Promise<Searched> {
  const [index, own, written, known] = await Promise.all([
    openIndex((path) => blob(folder + path)),
    json<Record<string, string>>(folder + readerList(reader)),
    json<WrittenWords>(folder + wordFile),
    json<SearchWords>(knownWordsAddress),
  ]);
  const pages = new Map(Object.entries(own));
  if (pages.size === 0) throw new Error('The list of pages is empty.');
  return {
    index,
    reader,
    own: pages,
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
  const found = await orForget(() => inTime(askTwice(query, reader)));
  return { ...found, hits: (ids) => orForget(() => found.hits(ids)) };
}

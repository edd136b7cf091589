import { bareLetters } from './bareLetters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { searchedWords } from './searchedWords.ts';
import { swedishStem } from './swedishStem.ts';

/**
 * Pagefind also finds words that begin with the one that is asked for, but only in the chunk of its index where that
 * word would stand. So the chunks that begin with the word are fetched first; the index reads all that have come.
 * A letter that no ending has keeps Pagefind from asking for the stem of a chunk's first word instead.
 */
async function fetchChunks(pagefind: Pagefind, word: string, chunks: readonly string[]): Promise<void> {
  const start = bareLetters(swedishStem(word));
  await Promise.all(
    chunks.filter((first) => first.startsWith(start)).map((first) => pagefind.preload(`${first}q`)),
  );
}

/**
 * Whether a page has a word that begins as the one asked for. Pagefind answers an unknown word with the pages of the
 * longest beginning that it knows, all or none of them, so one page tells.
 */
async function isReal(result: PagefindResult, word: string): Promise<boolean> {
  const start = bareLetters(swedishStem(word));
  const { content } = await result.data();
  return searchedWords(content).some((one) => bareLetters(one).startsWith(start));
}

/**
 * What the index has for each of some words. A word that the site's list is without must stand on a page that is found.
 * @throws Error where the index does not have a word of the site: a part of it has not come, which Pagefind passes over.
 */
export async function askIndex(
  pagefind: Pagefind,
  asked: Iterable<string>,
  chunks: readonly string[],
  { complete, listed, words }: Lexicon,
): Promise<Map<string, readonly PagefindResult[]>> {
  const [anyWord] = words;
  const answer = async (word: string): Promise<readonly PagefindResult[]> => {
    await fetchChunks(pagefind, word, chunks);
    const { results } = await pagefind.search(word);
    const [first] = results;
    if (first === undefined && listed.has(word)) throw new Error(`The index lacks ${word}.`);
    const doubted = !complete && first !== undefined && !listed.has(word);
    return doubted && !(await isReal(first, word)) ? [] : results;
  };
  const answers = await Promise.all(
    [...new Set(asked)].map(async (word) => [word, await answer(word)] as const),
  );
  // Where nothing is found, any word of the site tells whether there is an index at all.
  if (anyWord !== undefined && answers.every(([, results]) => results.length === 0)) await answer(anyWord);
  return new Map(answers);
}

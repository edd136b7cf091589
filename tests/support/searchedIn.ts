import type { Files } from '../../src/build/search/indexFiles.ts';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import type { Searched } from '../../src/search/find.ts';
import { makeLexicon, type SearchWords } from '../../src/search/lexicon.ts';
import { readerList } from '../../src/search/readers.ts';
import type { SearchIndex } from '../../src/search/searchIndex.ts';
import { readSiteWords, wordFile, type WrittenWords } from '../../src/search/siteWords.ts';

/** What the content knows of words where it knows none. */
export const noWords: SearchWords = { terms: [], sayings: [] };

const json = (files: Files, path: string): unknown =>
  JSON.parse(Buffer.from(files.get(path) ?? '').toString());

/** What a reader's browser has when it searches an index. */
export function searchedIn(
  files: Files,
  index: SearchIndex,
  reader: LanguageKey,
  known: SearchWords = noWords,
): Searched {
  const words = readSiteWords(json(files, wordFile) as WrittenWords);
  return {
    index,
    reader,
    own: new Map(Object.entries(json(files, readerList(reader)) as Record<string, string>)),
    lexicon: makeLexicon(words, known),
  };
}

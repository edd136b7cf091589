import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownWordsAddress, type SearchWords } from '../../search/lexicon.ts';

/** What the content knows of words, as a built site has it. */
export const knownWords = (directory: string): SearchWords =>
  JSON.parse(readFileSync(join(directory, knownWordsAddress), 'utf8')) as SearchWords;

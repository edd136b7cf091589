import type { Lexicon } from './lexicon.ts';
import { meanings } from './meanings.ts';
import { tellingWords } from './searchedWords.ts';

/** More words than this in one question say no more of what it is about. */
const mostWords = 12;

/** A key held down, which says nothing. */
const isOneLetter = (word: string): boolean => /^(\p{L})\1{2,}$/u.test(word);

/** A question's words; a compound that nobody knows is asked for as if it were written apart. */
export function questionWords(question: string, lexicon: Lexicon): string[] {
  const written = tellingWords(question).filter((word) => !isOneLetter(word));
  const words = written.flatMap((word) => {
    const ways = meanings(word, lexicon);
    const isApart = ways.length > 1 && ways.every(({ reason }) => reason === 'part');
    return isApart ? ways.map((way) => way.word).reverse() : [word];
  });
  return words.slice(0, mostWords);
}

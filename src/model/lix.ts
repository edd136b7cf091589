import { sentencesOf, wordsOf } from './sentences.ts';

/** Words of more letters than this are long. */
const longFrom = 6;

const letters = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/**
 * The long words of a sentence. A name is not one: what the reader must call something cannot be made easier.
 * A word with a capital is a name, but the first of a sentence only when it is known as one.
 */
const longWords = (sentence: string, names: ReadonlySet<string>): string[] =>
  wordsOf(sentence).filter(
    (word, index) => letters(word) > longFrom && !(names.has(word) || (index > 0 && /^\p{Lu}/u.test(word))),
  );

export interface Lix {
  readonly words: number;
  /** Words a sentence, plus how many of a hundred words are long. 0 for no words. */
  readonly value: number;
  readonly long: readonly string[];
}

/**
 * How easy a Swedish text is to read: LIX = words / sentences + 100 × long words / words, where a long word has more
 * than six letters (C.-H. Björnsson, Läsbarhet, 1968). 30 and less is very easy.
 * @param blocks headings, paragraphs and items of lists; none is part of another's sentence
 * @param names words that are not long even when they begin a sentence
 */
export function lixOf(blocks: readonly string[], names: ReadonlySet<string>): Lix {
  const sentences = blocks.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf).length;
  const long = sentences.flatMap((sentence) => longWords(sentence, names));
  return { words, long, value: words === 0 ? 0 : words / sentences.length + (100 * long.length) / words };
}

import { languageAt, parentOf, parseElements, textNodesIn } from '../../checks/site/html.ts';
import { wordsOf } from '../../model/sentences.ts';

/** How many words there are, and how many of them are in the language asked for. */
export interface WordCount {
  readonly own: number;
  readonly all: number;
}

/** Numbers and the letters of an alphabet are of no language. */
const isWord = (word: string): boolean => /\p{L}{2}/u.test(word);

/** Counts the words in a page's main part by the language that each of them is marked with. */
export function countWords(html: string, tag: string): WordCount {
  const main = parseElements(html).find(({ tagName }) => tagName === 'main');
  const counts = (main ? textNodesIn(main) : []).map((node) => ({
    isOwn: languageAt(parentOf(node)) === tag,
    words: wordsOf(node.value).filter(isWord).length,
  }));
  const sum = (some: typeof counts): number => some.reduce((total, { words }) => total + words, 0);
  return { own: sum(counts.filter(({ isOwn }) => isOwn)), all: sum(counts) };
}

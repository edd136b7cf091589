import { languageKeys, languageOf, varietyKeys, type LanguageKey } from '../i18n/languages.ts';
import { alsoSwedish } from './alsoSwedish.ts';
import { wordIn, type TermWords } from './varietyWord.ts';
import { wordForms } from './wordForms.ts';

/** The words of a text in lower case. @example wordsIn('Ett ord, två') // => ['ett', 'ord', 'två'] */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];

/** A letter that no Swedish word has; a few loans have é, è, à or ü. */
const foreignLetter = /[^a-zåäöéèàü'’-]/;

const fewestLetters = 4;

/** Every word that the term base writes in Swedish or English. */
const otherWords = (terms: readonly TermWords[]): Set<string> =>
  new Set([
    ...terms.flatMap(({ swedish, english, definition }) => wordsIn([swedish, english, definition].join(' '))),
    ...languageKeys.flatMap((key) => wordsIn(languageOf(key).swedishName)),
    ...Object.keys(alsoSwedish),
  ]);

/**
 * The words of the term base that are Romani wherever they stand, in lower case, each with its varieties. A word is
 * one when it has a letter that Swedish has not, or when it has four letters or more and is not known as Swedish:
 * short words without such a letter are too often the same in both.
 */
export function romaniWords(terms: readonly TermWords[]): Map<string, Set<LanguageKey>> {
  const others = otherWords(terms);
  const known = new Map<string, Set<LanguageKey>>();
  for (const words of terms) {
    for (const key of varietyKeys) {
      const word = wordIn(words, key);
      for (const one of word ? wordForms(word).flatMap(wordsIn) : []) {
        if (others.has(one) || (one.length < fewestLetters && !foreignLetter.test(one))) continue;
        known.set(one, (known.get(one) ?? new Set()).add(key));
      }
    }
  }
  return known;
}

import type { SearchTerm } from '../view/searchWords.ts';
import { foldRomani } from './foldRomani.ts';
import { nearestWords } from './nearestWords.ts';
import { abstractKey, formsOf, type Lexicon } from './lexicon.ts';
import { phrasesIn, type Placed, type Way } from './phrases.ts';
import { searchedWords } from './searchedWords.ts';
import { swedishStem } from './swedishStem.ts';

const typedAs = (words: readonly string[], covers: readonly number[]): string =>
  covers.map((place) => words[place]).join(' ');

/** The Romani word that a long one, which nobody knows, is spelled nearly as. */
export function nearlyRomani(word: string, { romaniSpellings }: Lexicon): string | undefined {
  const key = foldRomani(word);
  const [near] = key.length < 6 ? [] : nearestWords(key, romaniSpellings, 1);
  return near?.find((one) => one.startsWith(word.charAt(0)));
}

/** Terms that the question names in Romani. What is a Swedish word too is taken as Romani only where it is written so. */
export function romaniTerms(
  typed: readonly Placed[],
  words: readonly string[],
  lexicon: Lexicon,
): (Way & { readonly means: SearchTerm })[] {
  const exact = phrasesIn(typed, foldRomani, lexicon.terms);
  const found = exact.length > 0 ? exact : phrasesIn(typed, abstractKey, lexicon.abstractTerms);
  return found.filter(
    ({ covers, means }) =>
      covers.some((place) => !lexicon.stems.has(swedishStem(words[place] ?? ''))) ||
      formsOf(means, undefined).some((form) => searchedWords(form).join(' ') === typedAs(words, covers)),
  );
}

/** The site's own Romani words that sound as a typed one; what is written as a Swedish word is found as that. */
export function romaniWords({ word }: Placed, lexicon: Lexicon): string[] {
  const close = lexicon.romani.get(foldRomani(word)) ?? lexicon.abstract.get(abstractKey(word)) ?? [];
  const isSwedish = lexicon.stems.has(swedishStem(word));
  const isSwedishToo = (one: string): boolean => lexicon.swedishTerms.has(swedishStem(one));
  return close.filter((one) => one === word || !(isSwedish || isSwedishToo(one)));
}

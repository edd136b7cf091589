import { varietyKeys, type VarietyKey } from '../i18n/languages.ts';
import type { Saying, SearchTerm, SearchWords } from '../view/searchWords.ts';
import { bareLetters } from './bareLetters.ts';
import { foldAbstract, foldRomani } from './foldRomani.ts';
import { grouped } from './grouped.ts';
import { spellings, type Spellings } from './nearestWords.ts';
import { searchedWords, tellingWords } from './searchedWords.ts';
import type { SiteWords } from './siteWords.ts';
import { swedishStem } from './swedishStem.ts';

export type { SearchWords } from '../view/searchWords.ts';

/** Where what the content knows about words is fetched from. */
export const knownWordsAddress = '/sok/words.json';

/** Something that is meant by several words: meant when a question has them all, in any order. */
export interface Phrase<T> {
  /** The words, in the form in which they are compared. */
  readonly keys: readonly string[];
  readonly means: T;
}

type Index<T> = ReadonlyMap<string, readonly T[]>;

/** All that search knows of words, ready to be looked up. */
export interface Lexicon {
  /** Every word that is known to stand on a page, and whether these are all. */
  readonly listed: ReadonlySet<string>;
  readonly complete: boolean;
  /** The site's Swedish words, in order. */
  readonly words: readonly string[];
  /** The same by their stems. */
  readonly stems: Index<string>;
  /** The same and what people say by their stems as they are typed without å, ä and ö. */
  readonly bareStems: Index<string>;
  /** The words that a mistyped one may be, and words by their stems and Romani words by how they sound, without marks. */
  readonly spellings: Spellings<string>;
  readonly stemSpellings: Spellings<readonly string[]>;
  readonly romaniSpellings: Spellings<readonly string[]>;
  /** Ordinary words that look like others, and are not taken for them. */
  readonly ordinary: ReadonlySet<string>;
  /** Romani words by how they sound, and by that without the endings of abstract nouns. */
  readonly romani: Index<string>;
  readonly abstract: Index<string>;
  readonly terms: Index<Phrase<SearchTerm>>;
  readonly abstractTerms: Index<Phrase<SearchTerm>>;
  /** Terms by the stems of their Swedish words. */
  readonly swedishTerms: Index<Phrase<SearchTerm>>;
  /** What people say, by the stem of each word of it. */
  readonly sayings: Index<Phrase<Saying>>;
}

/** A phrase under each of its words. */
function underEach<T>(means: T, keys: readonly string[]): (readonly [string, Phrase<T>])[] {
  const phrase = { keys, means };
  return [...new Set(keys)].map((key) => [key, phrase]);
}

const romaniOf = (term: SearchTerm): string[] => varietyKeys.flatMap((key) => term.words[key] ?? []);

/** What a Romani word is compared by when its ending does not count. */
export const abstractKey = (word: string): string => foldAbstract(foldRomani(word));

/** Where it may be a matter of danger small words count too: who slår mig is another than who slår upp ett ord. */
const countingWords = ({ danger = 0 }: Saying, text: string): string[] =>
  danger > 0 ? searchedWords(text) : tellingWords(text);

export function makeLexicon(site: SiteWords, { terms, sayings }: SearchWords): Lexicon {
  const romani = [...new Set([...site.romani, ...terms.flatMap(romaniOf).flatMap(searchedWords)])];
  const termsBy = (key: (word: string) => string): Index<Phrase<SearchTerm>> =>
    grouped(
      terms.flatMap((term) =>
        romaniOf(term).flatMap((form) => underEach(term, searchedWords(form).map(key))),
      ),
    );
  const said = sayings.flatMap(({ say }) => say.flatMap(tellingWords));
  const swedish = [...new Set([...site.swedish, ...said])];
  const bareStems = grouped(swedish.map((word) => [bareLetters(swedishStem(word)), word]));
  const bySound = grouped(romani.map((word) => [foldRomani(word), word]));
  return {
    listed: new Set([...site.swedish, ...site.romani]),
    complete: site.complete,
    words: site.swedish,
    stems: grouped(site.swedish.map((word) => [swedishStem(word), word])),
    bareStems,
    spellings: spellings(swedish.map((word) => [bareLetters(word), word])),
    stemSpellings: spellings(bareStems),
    romaniSpellings: spellings(bySound),
    ordinary: new Set(site.ordinary),
    romani: bySound,
    abstract: grouped(romani.map((word) => [abstractKey(word), word])),
    terms: termsBy(foldRomani),
    abstractTerms: termsBy(abstractKey),
    swedishTerms: grouped(
      terms.flatMap((term) =>
        term.swedish.flatMap((text) => underEach(term, tellingWords(text).map(swedishStem))),
      ),
    ),
    sayings: grouped(
      sayings.flatMap((saying) =>
        saying.say.flatMap((text) => underEach(saying, countingWords(saying, text).map(swedishStem))),
      ),
    ),
  };
}

/** The site's Swedish words that begin so and go on. */
export function longerWords({ words }: Lexicon, start: string): string[] {
  let low = 0;
  for (let high = words.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let word = words[low]; word?.startsWith(start); word = words[(low += 1)])
    if (word !== start) found.push(word);
  return found;
}

/** The site's Swedish compounds whose last part has this stem. */
export function compoundsOn({ stems }: Lexicon, stem: string): string[] {
  if (stem.length < 4) return [];
  const found: string[] = [];
  for (const [known, words] of stems)
    if (known.length >= stem.length + 3 && known.endsWith(stem)) found.push(...words);
  return found;
}

/** The words of a term in a variety, or in all. */
export const formsOf = (term: SearchTerm, variety: VarietyKey | undefined): readonly string[] =>
  variety === undefined ? romaniOf(term) : (term.words[variety] ?? []);

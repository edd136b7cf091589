import { functionWords } from '../i18n/functionWords.ts';
import { bareLetters } from './bareLetters.ts';
import { compoundParts } from './compound.ts';
import { abstractKey, compoundsOn, longerWords, type Lexicon } from './lexicon.ts';
import { editDistance } from './editDistance.ts';
import { foldRomani } from './foldRomani.ts';
import { grouped } from './grouped.ts';
import { nearestWords } from './nearestWords.ts';
import { isSlip } from './slip.ts';
import { areForms, swedishStem } from './swedishStem.ts';

/**
 * How a word of the site answers to one that was typed: it is the same or a form of it (`same`), a part of it or has
 * it as a part (`part`), has other letters that are typed alike (`letters`), is what was probably meant (`spelling`), or
 * has the same meaning in another language (`language`).
 */
export type Reason = 'same' | 'part' | 'letters' | 'spelling' | 'language';

/** A Swedish word that a typed word may stand for, and how surely: 1 as it is typed. */
export interface Meaning {
  readonly word: string;
  readonly weight: number;
  readonly reason: Reason;
}

/** Whether a word is known as it is, in some form. */
const isKnown = (word: string, { sayings, stems, swedishTerms }: Lexicon): boolean => {
  const stem = swedishStem(word);
  return stems.has(stem) || sayings.has(stem) || swedishTerms.has(stem);
};

const isRomani = (word: string, { abstract, romani }: Lexicon): boolean =>
  romani.has(foldRomani(word)) || abstract.has(abstractKey(word));

/** What a word that nobody knows is a slip of the finger for. */
function respelled(word: string, lexicon: Lexicon, limit: number): Meaning[] {
  const stem = bareLetters(swedishStem(word));
  const words = nearestWords(bareLetters(word), lexicon.spellings, limit);
  const forms =
    words.length > 0 || stem.length < 3 + 3 * limit
      ? words
      : nearestWords(stem, lexicon.stemSpellings, limit).flatMap(([first = '']) => first);
  return forms
    .filter((one) => isSlip(word, one))
    .map((one) => ({ word: one, weight: 0.3, reason: 'spelling' }));
}

/** Whether a word is a part of compounds: it says something, and is not known by a far shorter word alone. */
const isPart = (word: string, lexicon: Lexicon): boolean =>
  isKnown(word, lexicon) &&
  !functionWords.has(word) &&
  (lexicon.listed.has(word) || (word.length > 3 && swedishStem(word).length >= Math.min(word.length - 1, 5)));

const parts = (word: string, lexicon: Lexicon): Meaning[] =>
  compoundParts(word, (part) => isPart(part, lexicon)).map((part) => ({
    word: part,
    weight: 0.5,
    reason: 'part',
  }));

/** The one of some forms that is most like what was typed. */
const closest = (word: string, forms: readonly string[]): string | undefined =>
  [...forms].sort((a, b) => editDistance(word, a, 9) - editDistance(word, b, 9))[0];

/** Words of the stem, where none of them is a form of what was typed: a letter too many or too few. */
function doubled(word: string, forms: readonly string[]): Meaning[] {
  const meant = forms.some((one) => areForms(one, word)) ? undefined : closest(word, forms);
  return meant === undefined ? [] : [{ word: meant, weight: 0.9, reason: 'spelling' }];
}

/** Whether one word is another as it is typed without some of its marks; who has typed one has the keys. */
const isBareOf = (typed: string, other: string): boolean =>
  typed !== other &&
  [...typed].every((letter, at) => [other.charAt(at), bareLetters(other.charAt(at))].includes(letter));

/** Words that are typed the same where å, ä and ö are not at hand; less sure where what is typed is a word too. */
function retyped(word: string, stem: string, { bareStems, stems }: Lexicon): Meaning[] {
  const alike = (bareStems.get(bareLetters(stem)) ?? []).filter((one) => isBareOf(stem, swedishStem(one)));
  const others = grouped(alike.map((one) => [swedishStem(one), one]));
  return [...others.values()]
    .flatMap((forms) => closest(word, forms) ?? [])
    .map((one) => ({
      word: one,
      weight: stems.has(stem) ? 0.6 : 0.9,
      reason: 'letters',
    }));
}

/** The Swedish words that a typed word may stand for. Its spelling is doubted only where nothing else explains it. */
export function meanings(word: string, lexicon: Lexicon): Meaning[] {
  const stem = swedishStem(word);
  const itself: Meaning = { word, weight: 1, reason: 'same' };
  if (lexicon.ordinary.has(word)) return [itself];
  const alike = retyped(word, stem, lexicon);
  const unlisted = lexicon.complete ? [] : [itself];
  const misspelt = doubled(word, lexicon.stems.get(stem) ?? []);
  if (misspelt.length > 0) return [...unlisted, ...misspelt, ...alike];
  if (lexicon.stems.has(stem) || alike.length > 0) return [itself, ...alike];
  if (isKnown(word, lexicon)) return [itself, ...parts(word, lexicon)];
  const isBegun =
    (word.length > 1 && longerWords(lexicon, word).length > 0) || compoundsOn(lexicon, stem).length > 0;
  const isPlain = word.length < 4 || /\p{N}/u.test(word);
  if (isBegun || isPlain || isRomani(word, lexicon)) return [itself];
  const slips = respelled(word, lexicon, 1);
  const pieces = parts(word, lexicon);
  const explained = [
    slips.filter((one) => bareLetters(one.word)[0] === bareLetters(word)[0]),
    pieces.length > 1 ? pieces : [],
    slips,
    word.length < 9 ? [] : respelled(word, lexicon, 2),
    pieces,
  ];
  return [...unlisted, ...(explained.find((ways) => ways.length > 0) ?? [])];
}

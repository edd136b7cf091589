import { bareLetters } from './bareLetters.ts';
import { compoundParts } from './compound.ts';
import { abstractKey, compoundsOn, longerWords, type Lexicon } from './lexicon.ts';
import { foldRomani } from './foldRomani.ts';
import { nearestWords } from './nearestWords.ts';
import { swedishStem } from './swedishStem.ts';

/**
 * How a word of the site answers to one that was typed: it is the same or a form of it (`same`), a part of it or has
 * it as a part (`part`), has other letters that are typed alike (`letters`), is what was probably meant (`spelling`), or
 * has the same meaning in another language (`language`).
 */
export type Reason = 'same' | 'part' | 'letters' | 'spelling' | 'language';

/** A Swedish word that a typed word may stand for, and how surely, from 0 to 1. */
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
    words.length > 0 || stem.length < 5
      ? words
      : nearestWords(stem, lexicon.bareStems, limit).flatMap(([first = '']) => first);
  return forms.map((one) => ({ word: one, weight: 0.3, reason: 'spelling' }));
}

const parts = (word: string, lexicon: Lexicon): Meaning[] =>
  compoundParts(word, (part) => isKnown(part, lexicon)).map((part) => ({
    word: part,
    weight: 0.5,
    reason: 'part',
  }));

/** Words that are typed the same where å, ä and ö are not at hand; less sure where what is typed is a word too. */
function retyped(stem: string, { bareStems, stems }: Lexicon): Meaning[] {
  const alike = (bareStems.get(bareLetters(stem)) ?? []).map((word) => [swedishStem(word), word] as const);
  const others = new Map([...alike].reverse().filter(([other]) => other !== stem));
  return [...others.values()].map((word) => ({
    word,
    weight: stems.has(stem) ? 0.6 : 0.9,
    reason: 'letters',
  }));
}

/** The Swedish words that a typed word may stand for. Its spelling is doubted only where nothing else explains it. */
export function meanings(word: string, lexicon: Lexicon): Meaning[] {
  const stem = swedishStem(word);
  const itself: Meaning = { word, weight: 1, reason: 'same' };
  const alike = retyped(stem, lexicon);
  if (lexicon.stems.has(stem) || alike.length > 0) return [itself, ...alike];
  if (isKnown(word, lexicon)) return [itself, ...parts(word, lexicon)];
  const isPart =
    (word.length > 1 && longerWords(lexicon, word).length > 0) || compoundsOn(lexicon, stem).length > 0;
  const isPlain = word.length < 4 || /\p{N}/u.test(word);
  if (isPart || isPlain || isRomani(word, lexicon)) return [itself];
  const unlisted = lexicon.complete ? [] : [itself];
  for (const explained of [respelled(word, lexicon, 1), parts(word, lexicon)])
    if (explained.length > 0) return [...unlisted, ...explained];
  return [...unlisted, ...(word.length < 8 ? [] : respelled(word, lexicon, 2))];
}

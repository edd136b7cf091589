import { grouped } from './grouped.ts';
import type { Phrase } from './lexicon.ts';
import type { Meaning, Reason } from './meanings.ts';

/** One way to answer some of the words of a question. */
export interface Way {
  /** The words that it answers, by their places. */
  readonly covers: readonly number[];
  readonly weight: number;
  readonly reason: Reason;
  /** The word that the typed ones were taken for. */
  readonly meant: string;
  /** What each word of a phrase was taken for. */
  readonly readings?: readonly Way[];
}

/** A meaning of some of the question's words. */
export interface Placed extends Meaning {
  readonly covers: readonly number[];
}

/** The phrases all of whose words are among those given, with the places of the words. */
export function phrasesIn<T>(
  placed: readonly Placed[],
  key: (word: string) => string,
  index: ReadonlyMap<string, readonly Phrase<T>[]>,
): (Way & { readonly means: T })[] {
  const byKey = grouped(placed.map((one) => [key(one.word), one]));
  const candidates = new Set([...byKey.keys()].flatMap((one) => index.get(one) ?? []));
  const found = [...candidates].flatMap(({ keys, means }) => {
    const parts = keys.map((one) => byKey.get(one) ?? []);
    // Of several readings of a word the surest counts. A word that stands among others of its phrase is surer for them.
    const best = parts.flatMap((ways) => [...ways].sort((a, b) => b.weight - a.weight).slice(0, 1));
    const [weakest] = [...best].sort((a, b) => a.weight - b.weight);
    if (best.length < keys.length || !weakest) return [];
    const { reason, word } = weakest;
    return [
      {
        means,
        covers: [...new Set(best.flatMap(({ covers }) => covers))],
        weight: best.reduce((sum, one) => sum + one.weight, 0) / best.length,
        reason,
        meant: word,
        readings: best.map(({ word: meant, ...way }) => ({ ...way, meant })),
      },
    ];
  });
  // The same is often meant by several of the phrases.
  return [...grouped(found.map((way) => [way.means, way])).values()].flatMap((alike) => [
    ...new Map(alike.sort((a, b) => a.weight - b.weight).map((way) => [way.covers.join(), way])).values(),
  ]);
}

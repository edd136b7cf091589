import { compareCodes } from '../i18n/compare.ts';

/** When a thing is from, ISO 8601, and what tells it from others of the same day. */
interface Dated {
  readonly date: string;
  readonly key: string;
}

/** Things in the order of their dates, the newest first; those of one day by their keys. */
export const newestFirst = <T>(things: readonly T[], dated: (thing: T) => Dated): T[] =>
  things.toSorted((one, other) => {
    const [a, b] = [dated(one), dated(other)];
    return compareCodes(b.date, a.date) || compareCodes(a.key, b.key);
  });

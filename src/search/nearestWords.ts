import { editDistance } from './editDistance.ts';
import { grouped } from './grouped.ts';

/** Words given with what they stand for, by how long they are, each with its letters. */
export type Spellings<T> = ReadonlyMap<number, readonly Spelling<T>[]>;

interface Spelling<T> {
  readonly word: string;
  readonly letters: number;
  readonly of: T;
}

/** Which letters a word has, one bit each: two words that differ in more letters than they may differ in are far apart. */
const lettersOf = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

function hasMoreBits(bits: number, most: number): boolean {
  let count = 0;
  for (let left = bits; left !== 0 && count <= most; left &= left - 1) count += 1;
  return count > most;
}

/** Words of fewer letters are near too much. */
const shortest = 4;

/** Words that others may be taken for, ready to be compared with. */
export const spellings = <T>(known: Iterable<readonly [word: string, of: T]>): Spellings<T> =>
  grouped(Array.from(known, ([word, of]) => [word.length, { word, letters: lettersOf(word), of }]));

const most = 4;

/**
 * Of known words what those stand for that are fewest changes away from a word, at most `limit`; those that begin
 * alike come alone where there are any, because people seldom mistype the first letter.
 */
export function nearestWords<T>(word: string, known: Spellings<T>, limit: number): T[] {
  const letters = lettersOf(word);
  let best = limit;
  let near: { readonly start: boolean; readonly of: T }[] = [];
  for (let length = Math.max(word.length - limit, shortest); length <= word.length + limit; length += 1) {
    for (const { word: other, letters: others, of } of known.get(length) ?? []) {
      if (hasMoreBits(letters ^ others, 2 * best)) continue;
      const distance = editDistance(word, other, best);
      if (distance > best) continue;
      if (distance < best) near = [];
      best = distance;
      near.push({ start: other[0] === word[0], of });
    }
  }
  const alike = near.filter(({ start }) => start);
  return (alike.length > 0 ? alike : near).slice(0, most).map(({ of }) => of);
}

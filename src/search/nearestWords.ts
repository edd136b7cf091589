import { editDistance } from './editDistance.ts';

/** Which letters a word has, one bit each: two words that differ in more letters than they may differ in are far apart. */
const letters = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

const most = 4;

/**
 * Of words given with what they stand for, those fewest changes away from a word, at most `limit`; those that begin
 * alike come alone where there are any, because people seldom mistype the first letter.
 */
export function nearestWords<T>(word: string, known: Iterable<readonly [string, T]>, limit: number): T[] {
  const own = letters(word);
  let best = limit;
  let near: { readonly start: boolean; readonly of: T }[] = [];
  for (const [other, of] of known) {
    if (other.length < 4 || Math.abs(other.length - word.length) > best) continue;
    if (bitsIn(own ^ letters(other)) > 2 * best) continue;
    const distance = editDistance(word, other, best);
    if (distance > best) continue;
    if (distance < best) near = [];
    best = distance;
    near.push({ start: other[0] === word[0], of });
  }
  const alike = near.filter(({ start }) => start);
  return (alike.length > 0 ? alike : near).slice(0, most).map(({ of }) => of);
}

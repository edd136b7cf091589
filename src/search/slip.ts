import { bareLetters } from './bareLetters.ts';

/** The rows of a Swedish keyboard. */
const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

/** Letters that sound alike. */
const alike = ['åo', 'äe', 'ae', 'öu', 'iy', 'uo', 'ei', 'ck', 'sz', 'vw', 'dt', 'bp', 'gk'];

function areNeighbours(one: string, other: string): boolean {
  const at = (letter: string): readonly [number, number] => {
    const row = rows.findIndex((keys) => keys.includes(letter));
    return [row, rows[row]?.indexOf(letter) ?? -9];
  };
  const [[row, column], [otherRow, otherColumn]] = [at(one), at(other)];
  return Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1;
}

const soundAlike = (one: string, other: string): boolean =>
  alike.some((pair) => pair.includes(one) && pair.includes(other));

/**
 * Whether a word, one or two changes away from another, is likely to be a slip for it. In a short word another letter
 * makes another word, unless the keys are neighbours or the letters sound alike; and people seldom mistype the first.
 * @example isSlip('skpla', 'skola') // => true
 * @example isSlip('null', 'full') // => false
 */
export function isSlip(word: string, meant: string): boolean {
  const [typed, other] = [bareLetters(word), bareLetters(meant)];
  if (typed.length > 7) return true;
  if (typed[0] !== other[0]) return false;
  if (typed.length > 6 || typed.length !== other.length) return typed.length > 4 || other.length > 4;
  const changed = [...typed].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [first = 0] = changed;
  const [one = '', instead = ''] = [word[first], meant[first]];
  return (
    changed.length !== 1 || (typed.length > 4 && (areNeighbours(one, instead) || soundAlike(one, instead)))
  );
}

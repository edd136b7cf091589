/** The changes at a place of a line; where there is none yet, no way leads. */
const at = (line: readonly number[], place: number): number => line[place] ?? Infinity;

/**
 * How many letters must be added, taken away, changed or swapped with their neighbour to make one word of another
 * (Damerau and Levenshtein, each place changed once); anything beyond `limit` is `limit + 1`.
 * @example editDistance('besult', 'beslut', 2) // => 1
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let older: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const distance = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(older, column - 2) + 1 : Infinity,
      );
      current[column] = distance;
      least = Math.min(least, distance);
    }
    if (least > limit) return limit + 1;
    older = last;
    last = current;
  }
  return Math.min(last[other.length] ?? limit + 1, limit + 1);
}

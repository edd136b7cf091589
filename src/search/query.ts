/** Longer than any question; keeps a pasted page from becoming a hundred searches. */
export const queryLength = 200;

/**
 * What a person typed, as it is searched: one form for every letter, also of those from a PDF, no invisible characters, single spaces.
 * @example normaliseQuery('  Škola\u0000 \n skola ') // => 'Škola skola'
 */
export function normaliseQuery(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...plain].slice(0, queryLength).join('').trimEnd();
}

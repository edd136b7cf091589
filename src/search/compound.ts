const vowel = /[aeiouyåäöé]/;

/** A first part as the word it may come from. @example wordsOf('försörjnings') // => ['försörjnings', 'försörjning', …] */
const wordsOf = (head: string): string[] => [
  head,
  ...(head.endsWith('s') ? [head.slice(0, -1)] : []),
  ...(/[oue]$/.test(head) ? [head.slice(0, -1), `${head.slice(0, -1)}a`] : [`${head}a`, `${head}e`]),
];

/** Where a word may be cut in two; each half can be spoken. @example halves('ordbok') // => [['ord', 'bok'], …] */
export const halves = (word: string): [head: string, tail: string][] =>
  Array.from({ length: Math.max(word.length - 4, 0) }, (_, at): [string, string] => [
    word.slice(0, at + 3),
    word.slice(at + 3),
  ]).filter(([head, tail]) => vowel.test(head) && vowel.test(tail));

/**
 * The known words that a Swedish compound is made of, the last part first, because it says what the thing is. Where
 * only the first part is known it must be long and end in the `s` that joins: much else only begins like a word.
 * @example compoundParts('lägenhetskö', (word) => word === 'lägenhet') // => ['lägenhet']
 */
export function compoundParts(word: string, isKnown: (word: string) => boolean): string[] {
  const isWord = (part: string): boolean => part.length > 2 && isKnown(part);
  const cuts = halves(word).flatMap(([head, tail]) => {
    const first = wordsOf(head).find(isWord);
    return first === undefined ? [] : [{ head, tail, first }];
  });
  const whole = cuts.find(({ tail }) => isWord(tail));
  if (whole) return [whole.tail, whole.first];
  const joined = cuts.find(({ head }) => head.length > 4 && head.endsWith('s'));
  return joined ? [joined.first] : [];
}

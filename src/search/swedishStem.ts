/** Forms that change their vowel; the stem they share with the word they are forms of. */
const changed: readonly (readonly [RegExp, string])[] = [
  [/böck(?:er|erna)$/, 'bok'],
  [/händ(?:er|erna)$/, 'hand'],
  [/länd(?:er|erna)$/, 'land'],
  [/städ(?:er|erna)$/, 'stad'],
  [/nätt(?:er|erna)$/, 'natt'],
  [/tänd(?:er|erna)$/, 'tand'],
  [/fött(?:er|erna)$/, 'fot'],
  [/män(?:nen)?$/, 'man'],
  [/söner(?:na)?$/, 'son'],
  [/döttrar(?:na)?$/, 'dotter'],
  [/bröder(?:na)?$/, 'bror'],
];

const endings = /(?:na|ade|ande|ende|are|ad|ar|er|or|en|et|an|at|te|de|a|e|(?<=[iouyåäö])[nr])$/;

const vowel = /[aeiouyåäöé]/;

/** The word without its endings, as long as a stem of three letters with a vowel in it is left. */
function cut(word: string): string {
  const stem = word.replace(endings, '');
  return stem !== word && stem.length >= 3 && vowel.test(stem) ? cut(stem) : word;
}

/** A word without the `s` of the genitive, or of its own: `polis` and `polisen` are one. */
const withoutS = (word: string): string => (word.length > 4 ? word.replace(/(?<=[^s])s$/, '') : word);

/**
 * What the forms of a Swedish word have in common, so that `skolan` meets `skola` and `böckerna` meets `bok`. It only
 * says which words of the site go together: it is never shown, and Pagefind stems once more what it is asked.
 * @example swedishStem('protokollets') // => 'protokoll'
 */
export function swedishStem(word: string): string {
  const own = withoutS(word);
  const irregular = changed.find(([form]) => form.test(own));
  const base = cut(irregular ? own.replace(...irregular) : own);
  return withoutS(base)
    .replace(/(?<=...[^aeiouyåäö])r$/, '')
    .replace(/(?<=....)(.)\1$/, '$1');
}

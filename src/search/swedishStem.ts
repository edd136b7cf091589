/** Forms that change their vowel; the stem they share with the word they are forms of. */
const changed: readonly (readonly [RegExp, string])[] = [
  [/böck(?:er|erna)$/, 'bok'],
  [/händ(?:er|erna)$/, 'hand'],
  [/länd(?:er|erna)$/, 'land'],
  [/städ(?:er|erna)$/, 'stad'],
  [/nätt(?:er|erna)$/, 'natt'],
  [/tänd(?:er|erna)$/, 'tand'],
  [/fött(?:er|erna)$/, 'fot'],
  [/(?:män(?:nen)?|mannen)$/, 'man'],
  [/söner(?:na)?$/, 'son'],
  [/döttrar(?:na)?$/, 'dotter'],
  [/bröder(?:na)?$/, 'bror'],
  [/mödrar(?:na)?$/, 'moder'],
  [/ledamöter(?:na)?$/, 'ledamot'],
  [/bönder(?:na)?$/, 'bonde'],
  [/rötter(?:na)?$/, 'rot'],
  [/bränder(?:na)?$/, 'brand'],
  [/stränder(?:na)?$/, 'strand'],
  [/(?<=ans)ökning(?:en|ar|arna)?$/, 'ökan'],
  [/(?<=anm)älning(?:en|ar|arna)?$/, 'älan'],
];

/** Endings after a stem of three letters with a vowel in it. */
const endings =
  /(?<=...)(?<=[aeiouyåäöé].*)(?:(?<=r)na|(?<=....)ern|(?<=[ei])um|(?<=[^aeiouyåäö]el)[nt]|ade|(?<!l)andet|ande|ende|are|ad|ar|er|or|en|et|an|at|te|(?<![ae]n)de|a|e|(?<=[iouyåäö])[nr])$/;

/** The word without its endings. */
function cut(word: string): string {
  const stem = word.replace(endings, '');
  return stem === word ? word : cut(stem);
}

/** A word without the `s` of the genitive, or of its own: `polis` and `polisen` are one. */
const withoutS = (word: string): string => (word.length > 4 ? word.replace(/(?<=[^s])s$/, '') : word);

/** The stem with its last letter as often as the word has it; `registret` has an `r` that `register` has not. */
function ownStem(word: string): string {
  const own = withoutS(word);
  const irregular = changed.find(([form]) => form.test(own));
  const base = cut(irregular ? own.replace(...irregular) : own);
  const stem = withoutS(base);
  return stem === own ? stem : stem.replace(/(?<=...[^aeiouyåäö])r$/, '');
}

/** Where forms differ within the stem: `nyckel` and `nycklar`, `öppen` and `öppna`. */
const inner = (stem: string): string =>
  stem.replace(/(?<=..[^aeiouyåäö])el$/, 'l').replace(/(?<=.[mpksx])n$/, '');

/**
 * What the forms of a Swedish word have in common, so that `skolan` meets `skola` and `böckerna` meets `bok`. It only
 * says which words of the site go together, and is never shown.
 * @example swedishStem('protokollets') // => 'protokoll'
 */
export const swedishStem = (word: string): string =>
  inner(ownStem(word)).replace(/(?<=....)(.)\1$|(?<=..)([mn])\2$/, '$1$2');

/**
 * Whether words of one stem are forms of one word as they are written: only `m` and `n` are doubled before an ending.
 * @example areForms('program', 'programmet') // => true
 * @example areForms('brobygare', 'brobyggare') // => false
 */
export function areForms(one: string, other: string): boolean {
  const [short = '', long = ''] = [ownStem(one), ownStem(other)].sort((a, b) => a.length - b.length);
  return short === long || (/[mn]$/.test(short) && long === short + short.slice(-1));
}

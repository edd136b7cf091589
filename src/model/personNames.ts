/** What may be part of a name without being asked about. */
export interface KnownNames {
  /** Whether a text is what a place, a body or a concept is called. */
  readonly isName: (text: string) => boolean;
  /** Words that stand without a capital somewhere: at the start of a sentence their capital says nothing. */
  readonly plainWords: ReadonlySet<string>;
}

const capitalised = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-’'](?:\\p{Lu}[\\p{Ll}\\p{M}]+))*";
const initial = '\\p{Lu}\\.';
const word = `(?:${capitalised}|${initial})`;

/** Words with a capital in a row, also with what stands between them in a noble or foreign name. */
const row = new RegExp(
  `(?<![\\p{L}\\p{N}])${word}(?:\\s+(?:(?:von|af|van|der)\\s+)*${word})+(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The rows of words with a capital in a text. @example capitalRows('Borås Stad och Anna') // => ['Borås Stad'] */
export const capitalRows = (text: string): string[] =>
  text
    .normalize('NFC')
    .match(row)
    ?.map((found) => found.replaceAll(/\s+/g, ' ')) ?? [];

/** A name may stand in the genitive. */
const isKnown = (words: readonly string[], { isName }: KnownNames): boolean => {
  const name = words.join(' ');
  return isName(name) || (name.endsWith('s') && isName(name.slice(0, -1)));
};

/** How many words at the start of a row are a known name; the longest counts. */
const knownLength = (words: readonly string[], known: KnownNames): number =>
  words.findLastIndex((_, last) => isKnown(words.slice(0, last + 1), known)) + 1;

/** What is left of a row between the names that are known, where it is long enough to be somebody's name. */
function unknownParts(words: readonly string[], known: KnownNames): string[] {
  const parts: string[][] = [[]];
  for (let at = 0; at < words.length; at += 1) {
    const length = knownLength(words.slice(at), known);
    if (length === 0) parts.at(-1)?.push(words[at] ?? '');
    else parts.push([]);
    at += Math.max(0, length - 1);
  }
  return parts.filter((part) => part.length > 1).map((part) => part.join(' '));
}

/** What stands before the first word of a sentence, a quotation or a text. */
const sentenceStart = /(?:^|[.!?…:]["”’)\]]*\s|\n\s*\n)\s*["”’([–-]*$/u;

/** Without what only looks like part of a name: the first word of a sentence, and a letter that ends one. */
function withoutPlain(
  words: readonly string[],
  isStart: boolean,
  { plainWords }: KnownNames,
): readonly string[] {
  const isPlain = (word = ''): boolean => plainWords.has(word.toLowerCase());
  const [first = '', second] = words;
  if (isStart && isPlain(first)) return words.slice(1);
  return first.endsWith('.') && isPlain(second) ? words.slice(2) : words;
}

/**
 * What in a text could be a person's name: two or more words in a row with a capital, which are no known name. Only a
 * question follows of it, never a refusal: a new association is written in the same way.
 * @example possibleNames('Ring Anna Exempelsson.', { isName: () => false, plainWords: new Set(['ring']) }) // => ['Anna Exempelsson']
 */
export function possibleNames(text: string, known: KnownNames): string[] {
  const composed = text.normalize('NFC');
  return [...composed.matchAll(row)].flatMap(({ 0: found, index }) => {
    const isStart = sentenceStart.test(composed.slice(0, index));
    return unknownParts(withoutPlain(found.split(/\s+/), isStart, known), known);
  });
}

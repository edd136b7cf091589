import { languageOf, sourceLanguage, type LanguageKey } from '../../i18n/languages.ts';
import { wordsIn } from '../../model/romaniWords.ts';
import { hasLetters } from './html.ts';
import type { KnownTexts } from './knownTexts.ts';

/** Signs that the site sets between texts and around them: "X: Y", "X / Y", "A, B", "A – B", "A (B)". */
const separator = /(\s*[:;,/|·–—()]\s*|\s+-\s+)/;

/** A number, date, clock time or phone number before or after a text. */
const numberAtEnd = /^[\d\s.,:+%‰()–-]+(?=\s)|(?<=\s)[\d\s.,:+%‰()–-]+$/g;

/** A web address, or the part of one that stands on a line of its own. */
const address = /^(?:https?:\/\/)?(?:[\w-]+(?:\.[\w-]+)+)?(?:\/[\w-]*)*$/;

/** A file's format, or its size. */
const fileFact = /^(?:CSV|JSON|MP3|Opus|Ogg|\d[\d,\s]*[kM]B)$/;

/** A letter by which a list is parted, and the place where the search puts a number. */
const letter = /^(?:\p{Lu}|%n)$/u;

/** Numbers, letters, addresses, facts of files and names are of no language. */
const isOfNone = (text: string, { names }: KnownTexts): boolean =>
  !hasLetters(text) || names.has(text) || [letter, address, fileFact].some((form) => form.test(text));

function isPart(text: string, language: LanguageKey, known: KnownTexts): boolean {
  const part = text.trim();
  if (isOfNone(part, known) || known.isText(part, language)) return true;
  const words = part.replaceAll(numberAtEnd, '').trim();
  if (words !== part && isPart(words, language, known)) return true;
  return known
    .valuesIn(part, language)
    .some((values) => values.every((value) => isComposed(value, language, known)));
}

/**
 * Whether a text is made of nothing but whole texts of a variety, what is of no language, and signs between them. A
 * text may have such signs in itself, so every way of taking it apart is tried.
 */
export function isComposed(text: string, language: LanguageKey, known: KnownTexts): boolean {
  const pieces = text.trim().split(separator);
  // Texts stand at even places, signs between them; a place is reached when all before it is known.
  const reached = new Set([0]);
  for (let from = 0; from < pieces.length; from += 2) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= pieces.length; to += 2) {
      if (isPart(pieces.slice(from, to).join(''), language, known)) reached.add(to + 1);
    }
  }
  return reached.has(pieces.length + 1) || isPart(text, language, known);
}

/** The words of a text that are of some language. */
const wordsOf = (text: string, known: KnownTexts): string[] =>
  [text.trim()]
    .filter((whole) => !isOfNone(whole, known))
    .flatMap((whole) => whole.split(separator))
    .filter((part) => !isOfNone(part.trim(), known))
    .flatMap(wordsIn);

/**
 * The languages that a text is in, by its words, when none of them is the one it is marked with: most of its words are
 * known, and all that are belong to others. Nothing when it may be what it says.
 */
export function otherLanguages(text: string, language: LanguageKey, known: KnownTexts): LanguageKey[] {
  const own = languageOf(language).kind === 'variety' ? language : sourceLanguage;
  const words = wordsOf(text, known).map((word) => known.languagesOf(word));
  const others = words.filter((languages) => languages.size > 0);
  if (others.length * 2 <= words.length || others.some((languages) => languages.has(own))) return [];
  return [...new Set(others.flatMap((languages) => [...languages]))];
}

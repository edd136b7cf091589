import type { LangText } from '../i18n/langText.ts';
import { languageOf, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';

/** One text in Swedish and then in a variety. Easy Swedish, and what a variety has no word for, stands alone. */
export type BothLanguages = readonly LangText[];

export function inBothLanguages(
  language: LanguageKey,
  textIn: (language: LanguageKey) => LangText,
): BothLanguages {
  const [swedish, other] = [textIn(sourceLanguage), textIn(language)];
  const isVariety = languageOf(language).kind === 'variety';
  return isVariety && other.text !== swedish.text ? [swedish, other] : [other];
}

/** @example joined(inBothLanguages('arli', …)) // => 'Telefon / telefoni' */
export const joined = (texts: BothLanguages): string => texts.map(({ text }) => text).join(' / ');

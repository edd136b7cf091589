import type { LangText } from '../i18n/langText.ts';
import { isVarietyKey, type LanguageKey } from '../i18n/languages.ts';

/**
 * A sentence for whoever can read it. A page in a variety is labels and values: a sentence that nobody has written in
 * the variety stands on the Swedish page, to which such a page links.
 */
export const sentence = (text: LangText, lang: LanguageKey): LangText | undefined =>
  isVarietyKey(lang) && text.lang !== lang ? undefined : text;

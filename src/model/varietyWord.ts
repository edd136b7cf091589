import { isVarietyKey, type LanguageKey, type VarietyKey } from '../i18n/languages.ts';
import type { ShownOf } from './field.ts';
import type { terms } from './types/terms.ts';

/** A term's words in all languages. */
export type TermWords = ShownOf<(typeof terms)['fields']>;

/** A term's word in one Romani variety. */
export type VarietyWord = NonNullable<TermWords[VarietyKey]>;

/** A term's word in a variety, whether or not it may be shown. */
export const wordIn = (words: TermWords, language: LanguageKey): VarietyWord | undefined =>
  isVarietyKey(language) ? words[language] : undefined;

import type { LanguageKey } from '../i18n/languages.ts';
import type { ShownOf } from './field.ts';
import type { terms } from './types/terms.ts';

/** A term's words in all languages. */
export type TermWords = ShownOf<(typeof terms)['fields']>;

/** A term's word in one Romani variety. */
export type VarietyWord = NonNullable<TermWords['arli']>;

/** A term's word in a variety, whether or not it may be shown. */
export const wordIn = (words: TermWords, language: LanguageKey): VarietyWord | undefined =>
  (words as unknown as Partial<Record<LanguageKey, VarietyWord>>)[language];

/** Whether a word may stand on a page: not weak, and reviewed unless the settings let attested words through. */
export const isShowable = (word: VarietyWord, showUnreviewed: boolean): boolean =>
  word.weakness === undefined && (showUnreviewed || word.review === 'granskat');

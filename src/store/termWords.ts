import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { TermWord } from '../i18n/translator.ts';
import type { Entry } from './entry.ts';

type Words = ReturnType<Entry<'terms'>['in']>;
export type VarietyWord = NonNullable<Words['arli']>;

/** A term's word in a variety, whether or not it may be shown. */
export const wordIn = (words: Words, language: LanguageKey): VarietyWord | undefined =>
  (words as unknown as Partial<Record<LanguageKey, VarietyWord>>)[language];

/** Whether a word may stand on a page: not weak, and reviewed unless the settings let attested words through. */
export const isShowable = (word: VarietyWord, showUnreviewed: boolean): boolean =>
  word.weakness === undefined && (showUnreviewed || word.review === 'granskat');

/** Looks up the word that may be shown for a term in a language. */
export function termWords(terms: readonly Entry<'terms'>[], showUnreviewed: boolean): TermWord {
  const byKey = new Map(terms.map((term) => [term.key, term.in(sourceLanguage)]));
  return (key, language) => {
    const words = byKey.get(key);
    const word = words && wordIn(words, language);
    return word && isShowable(word, showUnreviewed) ? word.word : undefined;
  };
}

import type { LanguageKey } from '../i18n/languages.ts';
import { wordIn, type TermWords, type VarietyWord } from '../model/varietyWord.ts';
import { sameMeaning } from './minorChanges.ts';
import { isReviewOf } from './review.ts';
import { textHash } from './textHash.ts';

/**
 * How a term's word stands in a variety: found in the sources it names (`attested`); written by a person and not read
 * by another (`draft`); read by someone who answers for it (`reviewed`); or given for a Swedish word that now means
 * something else (`outdated`).
 */
export type WordState = 'attested' | 'draft' | 'reviewed' | 'outdated';

/** What a review of a word answers for. */
export const wordHash = ({ word, plural }: VarietyWord): string =>
  textHash(JSON.stringify([word, plural ?? '']));

/** The state of a term's word, or nothing where the term has none in the language. */
export function wordState(words: TermWords, language: LanguageKey): WordState | undefined {
  const word = wordIn(words, language);
  if (!word) return undefined;
  const { source } = word;
  if (source !== undefined && !sameMeaning({ data: words }, 'swedish', source, textHash(words.swedish))) {
    return 'outdated';
  }
  if (isReviewOf(word.review ?? {}, () => wordHash(word))) return 'reviewed';
  return word.sources.length > 0 ? 'attested' : 'draft';
}

/**
 * Whether a word may stand on a page: never one for a Swedish word that has changed its meaning, nor a weak one that
 * nobody has reviewed; one that is not reviewed only when the settings let such words through.
 */
export function isShown(words: TermWords, language: LanguageKey, showUnreviewed: boolean): boolean {
  const state = wordState(words, language);
  if (state === undefined || state === 'outdated') return false;
  return state === 'reviewed' || (showUnreviewed && wordIn(words, language)?.weakness === undefined);
}

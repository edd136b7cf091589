import { sourceLanguage } from '../i18n/languages.ts';
import type { ContentType } from '../model/contentType.ts';
import { entryTexts } from './entryTexts.ts';
import { sameMeaning } from './minorChanges.ts';
import type { RawEntry } from './rawEntry.ts';
import { isReviewOf, type Review } from './review.ts';
import { textHash } from './textHash.ts';

/**
 * How an entry stands in a language: written there; made from today's Swedish and read by someone who answers for it
 * (`reviewed`) or not (`draft`); made from a Swedish text that has changed since; or not there.
 */
export type TranslationState = 'source' | 'draft' | 'reviewed' | 'outdated' | 'missing';

/** What a translation says of who answers for it. */
export const reviewOf = ({ data }: RawEntry): Review => data['review'] ?? {};

/** For each text that a translation has, the hash of today's Swedish; none where Swedish has no such text. */
export function sourceHashes(
  type: ContentType,
  swedish: RawEntry,
  translation: RawEntry,
): Record<string, string> {
  const texts = entryTexts(type, swedish);
  return Object.fromEntries(
    [...entryTexts(type, translation).keys()].flatMap((path) => {
      const text = texts.get(path);
      return text === undefined ? [] : [[path, textHash(text)]];
    }),
  );
}

/** Paths of the translation's texts whose Swedish means something else than when they were made, or is gone. */
export function outdatedTexts(type: ContentType, swedish: RawEntry, translation: RawEntry): string[] {
  const made = (translation.data['source'] ?? {}) as Record<string, string>;
  const texts = entryTexts(type, swedish);
  return [...entryTexts(type, translation).keys()].filter((path) => {
    const then = made[path];
    const now = texts.get(path);
    return then !== undefined && (now === undefined || !sameMeaning(swedish, path, then, textHash(now)));
  });
}

/** Paths of Swedish texts that the translation has none for; its readers get them in Swedish. */
export function missingTexts(type: ContentType, swedish: RawEntry, translation: RawEntry): string[] {
  const own = entryTexts(type, translation);
  return [...entryTexts(type, swedish).keys()].filter((path) => !own.has(path));
}

/** The hash of all that a translation says; what a review answers for. */
export const reviewedHash = (type: ContentType, translation: RawEntry): string =>
  textHash(JSON.stringify([...entryTexts(type, translation)].sort(([a], [b]) => (a < b ? -1 : 1))));

/** Whether someone has read the translation as it is today. */
export const isReviewed = (type: ContentType, translation: RawEntry): boolean =>
  isReviewOf(reviewOf(translation), () => reviewedHash(type, translation));

/** The one place that decides how an entry stands in a language. */
export function translationState(
  type: ContentType,
  swedish: RawEntry,
  translation: RawEntry | undefined,
): TranslationState {
  if (!translation) return 'missing';
  if (translation.language === sourceLanguage) return 'source';
  if (outdatedTexts(type, swedish, translation).length > 0) return 'outdated';
  return isReviewed(type, translation) ? 'reviewed' : 'draft';
}

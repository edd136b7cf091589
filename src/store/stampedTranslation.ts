import { dequal } from 'dequal';
import { contentType } from '../model/contentTypes.ts';
import { entryTexts } from './entryTexts.ts';
import type { RawEntry } from './rawEntry.ts';
import { stampedReview } from './review.ts';
import { reviewedHash, reviewOf, sourceHashes } from './translationState.ts';

/** Of which texts someone says that they follow today's Swedish: all of them, or those at these paths. */
export type Renewed = 'all' | ReadonlySet<string>;

/**
 * The fields to write in a translation that keep it in step with the Swedish; none when it is right. A text that has a note of
 * its Swedish keeps it unless it is renewed: a new note would say that it follows today's Swedish, and only the person
 * who has read both knows that. A new review is tied to the text as it stands.
 * @param before the translation as it was, to see whether the review is new; nothing where that is not known
 */
export function stampedTranslation(
  swedish: RawEntry,
  translation: RawEntry,
  renewed: Renewed,
  before: () => RawEntry | undefined,
): Record<string, unknown> {
  const type = contentType(translation.type);
  const made = (translation.data['source'] ?? {}) as Record<string, string>;
  const now = sourceHashes(type, swedish, translation);
  const isAnew = (path: string): boolean =>
    renewed === 'all' || translation.data['sameMeaning'] === true || renewed.has(path);
  const source = Object.fromEntries(
    [...entryTexts(type, translation).keys()].flatMap((path) => {
      const hash = isAnew(path) ? now[path] : (made[path] ?? now[path]);
      return hash === undefined ? [] : [[path, hash]];
    }),
  );
  const review = stampedReview(
    reviewOf(translation),
    () => {
      const old = before();
      return old && reviewOf(old);
    },
    () => reviewedHash(type, translation),
  );
  return {
    ...(review && { review }),
    ...('sameMeaning' in translation.data && { sameMeaning: undefined }),
    ...(!dequal(source, made) && { source }),
  };
}

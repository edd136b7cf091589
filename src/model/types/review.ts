import { object, optional } from '../field.ts';
import { date, hash, select } from '../fieldKinds.ts';

/** Who has translated or reviewed a text: a role, never a name, because a name here would tell of ethnicity. */
export const reviewRoles = {
  redaktion: 'Redaktionen',
  oversattare: 'Översättare',
  modersmalstalare: 'Modersmålstalare',
  sprakvard: 'Språkvårdare',
} as const;

export type ReviewRole = keyof typeof reviewRoles;

/**
 * Who has answered for a translated text or word, and when. `reviewedText` is the hash of what was read
 * (`src/store/translationState.ts`), so that a review never covers a text that was changed after it.
 */
export const review = () =>
  optional(
    object({
      translatedBy: optional(select(reviewRoles)),
      translatedOn: optional(date()),
      reviewedBy: optional(select(reviewRoles)),
      reviewedOn: optional(date()),
      reviewedText: optional(hash()),
    }),
  );

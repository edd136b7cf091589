import type { ReviewRole } from '../model/types/review.ts';

/** Who has answered for a translation, by role, and when; ISO 8601 days. */
export interface Review {
  readonly translatedBy?: ReviewRole | undefined;
  readonly translatedOn?: string | undefined;
  readonly reviewedBy?: ReviewRole | undefined;
  readonly reviewedOn?: string | undefined;
  readonly reviewedText?: string | undefined;
}

/** Whether someone has read a text as it is today. A review without a hash is of the text that it stands with. */
export const isReviewOf = ({ reviewedBy, reviewedOn, reviewedText }: Review, hash: () => string): boolean =>
  reviewedBy !== undefined &&
  reviewedOn !== undefined &&
  (reviewedText === undefined || reviewedText === hash());

/**
 * A review tied to the text that was read, when it is new: it has no such tie, or is by another role or of another
 * day than before. Nothing when it stays as it is, or nobody has reviewed.
 * @param hash what ties it to the text
 */
export function stampedReview(
  review: Review,
  before: () => Review | undefined,
  hash: () => string,
): Review | undefined {
  const { reviewedBy, reviewedOn, reviewedText } = review;
  if (reviewedBy === undefined || reviewedOn === undefined) return undefined;
  const earlier = reviewedText === undefined ? undefined : before();
  const isNew =
    reviewedText === undefined ||
    (earlier !== undefined && (earlier.reviewedBy !== reviewedBy || earlier.reviewedOn !== reviewedOn));
  return isNew ? { ...review, reviewedText: hash() } : undefined;
}

import type { Review } from './translationState.ts';

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

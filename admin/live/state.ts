import type { ContentHashes } from '../../src/store/contentHashes.ts';
import type { FailedBuild } from '../backend/failedBuild.ts';
import type { Awaited } from './awaited.ts';

/** How it stands with a change that has been published. */
export type State =
  | { readonly kind: 'waiting' | 'reached' | 'late' }
  | { readonly kind: 'refused'; readonly build: FailedBuild };

/** How long an editor waits before it is said that something may be wrong, in milliseconds. */
const patience = 3_600_000;

/** Whether the site is made of what was published. */
export const hasReached = ({ files }: Awaited, site: ContentHashes): boolean =>
  Object.entries(files).every(([path, hash]) => (site[path] ?? null) === hash);

/**
 * How it stands, by what the site is made of.
 * @param build the latest build, where it failed
 * @param now milliseconds since 1970
 */
export function stateOf(
  awaited: Awaited,
  site: ContentHashes,
  build: FailedBuild | undefined,
  now: number,
): State {
  if (hasReached(awaited, site)) return { kind: 'reached' };
  if (build) return { kind: 'refused', build };
  return { kind: now - awaited.since > patience ? 'late' : 'waiting' };
}

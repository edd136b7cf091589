import type { Change } from '../saving/change.ts';
import type { BackendOptions } from './backendOptions.ts';

/** Tells of a change that has been published. It is, also where that cannot be told. */
export function tellPublished({ onPublished }: Pick<BackendOptions, 'onPublished'>, change: Change): void {
  try {
    if (change.size > 0) onPublished(change);
  } catch (error) {
    console.error(error);
  }
}

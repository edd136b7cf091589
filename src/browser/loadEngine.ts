import { inTime } from './inTime.ts';
import type * as Engine from './searchEngine.ts';
import { message, status } from './searchParts.ts';

/** Browsers remember that a script did not come, until the page is loaded anew. */
let isLost = false;

/** What answers comes when a reader is about to ask, and not with the page. */
export const loadEngine = (): Promise<typeof Engine> =>
  inTime(import('./searchEngine.ts')).catch((error: unknown) => {
    isLost = true;
    throw error;
  });

/**
 * Where what answers did not come, loads the page anew if it can be had; it then answers the question that it remembers.
 * @returns whether it does
 */
export async function renewPage(): Promise<boolean> {
  if (!isLost) return false;
  status.replaceChildren(message('loading'));
  const response = await inTime(fetch(location.pathname, { cache: 'no-cache' })).catch(() => undefined);
  if (response?.ok) location.reload();
  return response?.ok === true;
}

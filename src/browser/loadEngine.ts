import { inTime } from './inTime.ts';
import type * as Engine from './searchEngine.ts';
import { message, status } from './searchParts.ts';

let isLost = false;

/** Whether what answers did not come. Browsers remember that until the page is loaded anew. */
export const isEngineLost = (): boolean => isLost;

/** What answers comes when a reader is about to ask, and not with the page. */
export const loadEngine = (): Promise<typeof Engine> =>
  inTime(import('./searchEngine.ts')).catch((error: unknown) => {
    isLost = true;
    throw error;
  });

/** Loads the page anew if it can be had, and says whether; it then answers the question that it remembers. */
export async function renewPage(): Promise<boolean> {
  status.replaceChildren(message('loading'));
  const response = await inTime(fetch(location.pathname, { cache: 'no-cache' })).catch(() => undefined);
  if (response?.ok) location.reload();
  return response?.ok === true;
}

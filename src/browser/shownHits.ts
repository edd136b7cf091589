import type { Chosen } from '../search/facets.ts';
import type { Found } from '../search/find.ts';
import type { Hit } from '../search/hit.ts';
import { choose, offer } from './searchFilters.ts';
import { hitItem } from './searchHits.ts';
import { list, message, more, nothing } from './searchParts.ts';

/** How many hits are shown at a time. */
export const step = 10;

/** The number that is always there. */
const switchboard = nothing.querySelector('a')?.getAttribute('href') ?? undefined;

let found: Found | undefined;
/** The hits among which the reader looks: all of them, or those that are chosen. */
let ids: readonly string[] = [];

/** A spelling that is said of the whole answer is not said of each hit. */
const withoutRepeat = ({ why, ...hit }: Hit, { readAs }: Found): Hit =>
  !why || (readAs && why.reason === 'spelling') ? hit : { ...hit, why };

/** Hits that come when the reader has gone on to others are not shown. */
async function add(from: number, to: number): Promise<void> {
  if (!found) return;
  const [answer, among] = [found, ids];
  const hits = await answer.hits(among.slice(from, to));
  if (answer !== found || among !== ids) return;
  list.append(...hits.map((hit) => hitItem(withoutRepeat(hit, answer), message, switchboard)));
  more.hidden = ids.length <= list.children.length;
}

export function clearHits(): void {
  found = undefined;
  ids = [];
  more.hidden = true;
  more.ariaDisabled = null;
  list.replaceChildren();
  offer([]);
}

/** Shows the first hits of an answer, or of what is chosen among them. */
export async function showFirst(answer: Found, count: number, chosen?: Chosen): Promise<void> {
  found = answer;
  ids = answer.ids;
  offer(ids);
  const left = chosen ? await choose(chosen) : ids;
  if (answer !== found) return;
  ids = left;
  await add(0, count);
}

/** Shows the first of some hits instead of those that are there. */
export async function showAmong(left: readonly string[]): Promise<void> {
  ids = left;
  list.replaceChildren();
  await add(0, step);
}

/** Shows the next hits after those that are there, and gives the first of them focus. */
export async function showNext(): Promise<void> {
  const shown = list.children.length;
  await add(shown, shown + step);
  list.children.item(shown)?.querySelector('a')?.focus();
}

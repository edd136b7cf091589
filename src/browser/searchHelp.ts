import type { Segment } from '../search/segments.ts';
import { textElement } from './searchHits.ts';
import { message, nearest, nothing, readAs } from './searchParts.ts';

/** Says what the search took the question for, where that is something else than what was typed. */
export function sayReading(words: readonly Segment[] = []): void {
  readAs.hidden = words.length === 0;
  readAs.replaceChildren(...(words.length > 0 ? [message('readAs'), ' ', textElement('b', words)] : []));
}

/** Where there is no hit: words that look like those that were typed, each to search for, and someone to ring. */
export function offerOthers(isNothing: boolean, words: readonly (readonly Segment[])[] = []): void {
  nothing.hidden = !isNothing;
  nearest.hidden = words.length === 0;
  const items = words.map((word) => {
    const item = document.createElement('li');
    item.append(textElement('button', word));
    return item;
  });
  nearest.querySelector('ul')?.replaceChildren(...items);
}

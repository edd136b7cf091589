import { normaliseQuery } from '../search/query.ts';
import { area, heading, input, status } from './searchParts.ts';

/** Says how the search went; its heading then has focus, so that it is read out once. */
export function say(words: Node): void {
  status.replaceChildren();
  heading.replaceChildren(words);
  area.ariaBusy = 'false';
  area.hidden = false;
}

/** Takes the reader to the answer; those who write on meanwhile stay where they are and are told. */
export function goToAnswer(query: string): void {
  if (normaliseQuery(input.value) === query) {
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  } else status.replaceChildren(...[...heading.childNodes].map((node) => node.cloneNode(true)));
}

import type { Anchor, PageText } from './searchIndex.ts';

/** How many words of a page are shown, and how many of them before the first that is marked. */
const length = 30;
const lead = 4;

/** The part of a page that answers. */
export interface Excerpt {
  readonly text: string;
  /** The heading that all the words that answer stand below, where it is one. */
  readonly below?: Anchor;
}

/** The last heading before a word. */
const headingAt = ({ anchors }: PageText, place: number): Anchor | undefined =>
  anchors.findLast(({ element, location }) => /^h\d$/.test(element) && location <= place);

/** Where the part begins that has most of some places, given in order; the first of several. */
function densest(places: readonly number[]): number {
  let [best = 0] = places;
  let most = 0;
  let end = 0;
  for (const [at, place] of places.entries()) {
    while ((places[end] ?? Infinity) < place + length - lead) end += 1;
    if (end - at > most) [best, most] = [place, end - at];
  }
  return Math.max(best - lead, 0);
}

/** The part of a page with most of the words that answer; its beginning where none does. */
export function excerptOf(page: PageText, answers: (word: string) => boolean): Excerpt {
  const words = page.content.split(/\s+/);
  const places = words.flatMap((word, place) => (answers(word) ? [place] : []));
  const start = densest(places);
  const text = [
    ...(start > 0 ? ['…'] : []),
    ...words.slice(start, start + length),
    ...(start + length < words.length ? ['…'] : []),
  ].join(' ');
  const [first, ...others] = [...new Set(places.map((place) => headingAt(page, place)))];
  return { text, ...(first && others.length === 0 && { below: first }) };
}

import type { PageText } from './searchIndex.ts';

/** How many words of a page are shown, and how many of them before the first that is marked. */
const length = 30;
const lead = 4;

/** The part of a page that answers. */
export interface Excerpt {
  readonly text: string;
  /** The address within the page that all the words that answer stand at, where it is one. */
  readonly below?: string;
}

/** The address of the last heading before a word; empty where that has none, as `build/search/headingIds.ts` writes it. */
const idAt = ({ anchors }: PageText, place: number): string =>
  anchors.findLast(({ element, location }) => /^h\d$/.test(element) && location <= place)?.id ?? '';

const bare = (word: string | undefined): string | undefined => word?.replace(/\.$/, '');

/** How many words a text begins with that are the page's title, to which Pagefind adds a full stop. */
function titleLength(words: readonly string[], title = ''): number {
  const all = title.split(/\s+/);
  return all.every((word, at) => bare(words[at]) === bare(word)) ? all.length : 0;
}

/**
 * Where the part begins that has most of some places, given in order, the first of several; at the very first word
 * where it can.
 */
function densest(places: readonly number[], first: number): number {
  let [best = first] = places;
  let last = best;
  let most = 0;
  let end = 0;
  for (const [at, place] of places.entries()) {
    while ((places[end] ?? Infinity) < place + length - lead) end += 1;
    if (end - at > most) [best, last, most] = [place, places[end - 1] ?? place, end - at];
  }
  return last < first + length ? first : best - lead;
}

/**
 * The part of a page below its title with most of the words that answer; its beginning, where a page says what it is,
 * where none does or the title says it all.
 */
export function excerptOf(
  page: PageText,
  answers: (word: string) => boolean,
  isSaidByTitle: boolean,
): Excerpt {
  const words = page.content.split(/\s+/);
  const places = words.flatMap((word, place) => (answers(word) ? [place] : []));
  const first = titleLength(words, page.meta['title']);
  const start = densest(isSaidByTitle ? [] : places.filter((place) => place >= first), first);
  const text = [
    ...(start > first ? ['…'] : []),
    ...words.slice(start, start + length),
    ...(start + length < words.length ? ['…'] : []),
  ].join(' ');
  const [below = '', ...others] = new Set(places.map((place) => idAt(page, place)));
  return { text, ...(below !== '' && others.length === 0 && { below }) };
}

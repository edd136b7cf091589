import type { LanguageKey } from '../i18n/languages.ts';
import { readWord } from './wordLanguage.ts';

/** A run of plain text in one language, marked or not. What a hit shows is made of these alone. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
  readonly language: LanguageKey;
}

/** A word or so of a run; figures and signs have no language of their own. */
interface Piece extends Omit<Segment, 'language'> {
  readonly language: LanguageKey | undefined;
}

function pieces(text: string, page: LanguageKey, isMarked: (word: string) => boolean): Piece[] {
  return (text.match(/\s*\S+\s*|\s+/g) ?? []).map((word) => {
    const read = readWord(word);
    const mark = isMarked(read.text);
    return { text: read.text, mark, language: read.language ?? (/\p{L}/u.test(word) ? page : undefined) };
  });
}

/** Joins neighbours alike; what has no language goes with what stands before it. */
function join(all: readonly Piece[], page: LanguageKey): Segment[] {
  const joined: Segment[] = [];
  for (const { text, mark, language: own } of all) {
    const last = joined.at(-1);
    const language = own ?? last?.language ?? page;
    if (last?.mark === mark && last.language === language)
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ text, mark, language });
  }
  return joined;
}

/** A title, which Pagefind gives as plain text. */
export const titleSegments = (title: string, page: LanguageKey): Segment[] =>
  join(
    pieces(title, page, () => false),
    page,
  );

/**
 * Pagefind's excerpt: text with `<mark>` around words, and `<` and `>` of the text itself as entities.
 * It is taken apart as a string and never parsed as HTML; whatever else looks like a tag stays text.
 * @param isMarked which other words are marked
 */
export function excerptSegments(
  excerpt: string,
  page: LanguageKey,
  isMarked: (word: string) => boolean = () => false,
): Segment[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s);
  const words = parts.flatMap((part, position) =>
    pieces(
      part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      page,
      (word) => position % 2 === 1 || isMarked(word),
    ),
  );
  return join(words, page);
}

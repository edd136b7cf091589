import type { LanguageKey } from '../i18n/languages.ts';
import { readWord } from './wordLanguage.ts';

/** A run of plain text in one language, marked or not. What a hit shows is made of these alone. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
  readonly language: LanguageKey;
}

/** A word of a run, or what stands between two; figures and signs have no language of their own. */
interface Piece extends Omit<Segment, 'language'> {
  readonly language: LanguageKey | undefined;
}

function pieces(text: string, page: LanguageKey, isMarked: (word: string) => boolean): Piece[] {
  return (text.match(/\S+|\s+/g) ?? []).map((word) => {
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

/** A text of a page as it is shown, with the words that are marked. */
export const segments = (
  text: string,
  page: LanguageKey,
  isMarked: (word: string) => boolean = () => false,
): Segment[] => join(pieces(text, page, isMarked), page);

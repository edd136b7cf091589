import { readWords } from './wordList.ts';

/** Below `/pagefind/`, the list of the words that stand on the site's pages. */
export const wordFile = 'site-words.json';

/** The list as it is written. */
export interface WrittenWords {
  readonly swedish: string;
  readonly romani: string;
  readonly complete: boolean;
  readonly ordinary: string;
}

/** The words that stand on the site's pages. */
export interface SiteWords {
  readonly swedish: readonly string[];
  readonly romani: readonly string[];
  /** Whether these are all; a large site lists only so many. */
  readonly complete: boolean;
  /** Ordinary Swedish words that do not, and that may be taken for some that do. */
  readonly ordinary: readonly string[];
}

export const readSiteWords = ({ swedish, romani, complete, ordinary }: WrittenWords): SiteWords => ({
  swedish: readWords(swedish),
  romani: readWords(romani),
  complete,
  ordinary: readWords(ordinary),
});

import { readWords } from './wordList.ts';

/** Below `/pagefind/`, the list of the words that stand on the site's pages. */
export const wordFile = 'words.json';

/** The list as it is written. */
export interface WrittenWords {
  readonly swedish: string;
  readonly romani: string;
  readonly complete: boolean;
}

/** The words that stand on the site's pages. */
export interface SiteWords {
  readonly swedish: readonly string[];
  readonly romani: readonly string[];
  /** Whether these are all; a large site lists only so many. */
  readonly complete: boolean;
}

export const readSiteWords = ({ swedish, romani, complete }: WrittenWords): SiteWords => ({
  swedish: readWords(swedish),
  romani: readWords(romani),
  complete,
});

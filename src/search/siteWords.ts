import { readWords } from './wordList.ts';

/** Below `/pagefind/`, the list of the words that stand on the site's pages. */
export const wordFile = 'words.json';

/** The list as it is written. */
export interface WrittenWords {
  readonly swedish: string;
  readonly romani: string;
  readonly complete: boolean;
  /** The first word of each chunk of the index, in order. */
  readonly chunks: readonly string[];
}

/** The words that stand on the site's pages. */
export interface SiteWords {
  readonly swedish: readonly string[];
  readonly romani: readonly string[];
  /** Whether these are all; a large site lists only so many. */
  readonly complete: boolean;
  readonly chunks: readonly string[];
}

export const readSiteWords = ({ swedish, romani, complete, chunks }: WrittenWords): SiteWords => ({
  swedish: readWords(swedish),
  romani: readWords(romani),
  complete,
  chunks,
});

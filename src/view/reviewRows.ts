import type { LanguageKey } from '../i18n/languages.ts';
import { weaknesses } from '../model/types/terms.ts';
import type { SheetRow } from '../store/reviewSheet.ts';
import type { Store } from '../store/store.ts';

/** A row of a review sheet, with where a word comes from. */
export interface ReviewRow extends SheetRow {
  /** As the file counts it when it is open in a spreadsheet, where the headings are row 1. */
  readonly number: number;
  /** The sheet's language. */
  readonly language: LanguageKey;
  readonly sources: readonly string[];
  /** Why pages do not show the word, in Swedish. */
  readonly weakness: string | undefined;
}

/** All that is reviewed in a language. */
export const reviewRows = (store: Store, language: LanguageKey): ReviewRow[] =>
  store
    .reviewSheet(language)
    .flat()
    .map((row, index) => {
      const word = row.type === 'terms' ? store.wordOf(row.key, language) : undefined;
      return {
        ...row,
        number: index + 2,
        language,
        sources: word?.sources.map(({ code }) => code) ?? [],
        weakness: word?.weakness && weaknesses[word.weakness],
      };
    });

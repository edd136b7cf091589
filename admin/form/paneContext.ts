import { createContext } from 'react';
import { sourceLanguage, type LanguageKey } from '../../src/i18n/languages.ts';
import type { ShownTerm } from './shownTerms.ts';

/** What the fields of a pane know besides themselves. Texts are named by their paths (`src/store/entryTexts.ts`). */
export interface Pane {
  readonly language: LanguageKey;
  /** The entry's Swedish texts as they stand in the form. */
  readonly swedish: ReadonlyMap<string, string>;
  /** Texts of this pane whose Swedish has changed since they were made. */
  readonly outdated: ReadonlySet<string>;
  /** The term base, in a pane of a variety. */
  readonly terms: readonly ShownTerm[];
}

export const PaneContext = createContext<Pane>({
  language: sourceLanguage,
  swedish: new Map(),
  outdated: new Set(),
  terms: [],
});

/** The path of the row that a field stands in, ending in a full stop; nothing outside of lists. */
export const RowContext = createContext<string | undefined>(undefined);

import type { LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { translationRows, type TextKind, type TextState, type TranslationRow } from './translationRows.ts';

/** What is left to do with a text: nothing, to review it, to bring it in step with the Swedish, or to write it; the last also where words alone make a page. */
export const stages = ['reviewed', 'waiting', 'outdated', 'wordsOnly', 'missing'] as const;

export type Stage = (typeof stages)[number];

const stageOf = (state: TextState): Stage => (state === 'attested' || state === 'draft' ? 'waiting' : state);

/** How many texts of one type stand how in a language. */
export interface Coverage {
  readonly type: TextKind;
  /** One for each stage, in their order. */
  readonly counts: readonly number[];
}

const count = (rows: readonly TranslationRow[], stage: Stage): number =>
  rows.filter(({ state }) => stageOf(state) === stage).length;

/** The counts of a language, one row a type that it has anything to write of. */
export function coverage(store: Store, language: LanguageKey): Coverage[] {
  const byType = Map.groupBy(translationRows(store, language), ({ type }) => type);
  return [...byType].map(([type, rows]) => ({
    type,
    counts: stages.map((stage) => count(rows, stage)),
  }));
}

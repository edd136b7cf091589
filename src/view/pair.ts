import type { LangText } from '../i18n/langText.ts';

/** A text in the reader's language, and beside it the same in another. */
export interface Pair {
  readonly text: LangText;
  /** Nothing where the two would say the same: no word in the reader's language, or the same words in both. */
  readonly beside: LangText | undefined;
}

export const pair = (text: LangText, beside: LangText): Pair => ({
  text,
  beside: beside.lang === text.lang || beside.text === text.text ? undefined : beside,
});

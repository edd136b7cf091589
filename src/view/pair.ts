import type { LangText } from '../i18n/langText.ts';

/** A text, and beside it the same in another language. */
export interface Pair {
  readonly text: LangText;
  /** Nothing where the two would say the same: no word in the other language, or the same words in both. */
  readonly beside: LangText | undefined;
}

export const pair = (text: LangText, beside: LangText): Pair => ({
  text,
  beside: beside.lang === text.lang || beside.text === text.text ? undefined : beside,
});

/** A text that stands in one language only. */
export const alone = (text: LangText): Pair => ({ text, beside: undefined });

/** Both on one line. @example pairText(pair(swedish, word)) // => 'Telefon / telefoni' */
export const pairText = ({ text, beside }: Pair): string =>
  beside ? `${text.text} / ${beside.text}` : text.text;

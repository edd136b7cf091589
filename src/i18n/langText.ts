import { markedRuns } from './languageMark.ts';
import { isLanguageKey, type LanguageKey } from './languages.ts';

/** A text together with the language it is written in, so that no page can lose its `lang`. */
export interface LangText {
  readonly text: string;
  readonly lang: LanguageKey;
  /** The text in runs of one language each, where words of another are marked. */
  readonly parts?: readonly LangText[];
  /** Whether it is a translation whose Swedish has changed since. */
  readonly isOutdated?: true;
}

/** A text as an editor wrote it: `text` is without the marks in it, and `parts` say what they marked. */
export function langText(written: string, lang: LanguageKey): LangText {
  const runs = markedRuns(written);
  if (runs.every(({ mark }) => mark === undefined)) return { text: written, lang };
  const parts = runs.map(({ text, mark = lang }) => ({ text, lang: isLanguageKey(mark) ? mark : lang }));
  return { text: parts.map(({ text }) => text).join(''), lang, parts };
}

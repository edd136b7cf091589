import type { LanguageKey } from './languages.ts';

/** A text together with the language it is written in, so that no page can lose its `lang`. */
export interface LangText {
  readonly text: string;
  readonly lang: LanguageKey;
}

export const langText = (text: string, lang: LanguageKey): LangText => ({ text, lang });

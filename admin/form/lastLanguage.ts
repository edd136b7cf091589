import { isLanguageKey, sourceLanguage, type LanguageKey } from '../../src/i18n/languages.ts';

const name = 'desk-language';

/** The language that was chosen last beside the Swedish, on this computer. */
export function lastLanguage(): LanguageKey | undefined {
  const key = localStorage.getItem(name);
  return key !== null && isLanguageKey(key) ? key : undefined;
}

/** Keeps the choice of a language; Swedish is beside nothing. */
export function keepLanguage(language: LanguageKey): void {
  if (language !== sourceLanguage) localStorage.setItem(name, language);
}

import { languageKeys, type LanguageKey } from '../i18n/languages.ts';

/**
 * Pagefind keeps a page's text but not its `lang` attributes, and most pages mix Swedish and Romani. So a word in
 * another language than its page goes into the index with signs before it: `^`, once more for each seven languages, and
 * its language's own.
 * They are of the few characters that Pagefind's index drops: the word is found as if they were not there.
 */
const signs = '!#$%*+=';
const signed = /(\^+)([!#$%*+=])/g;

function signOf(language: LanguageKey): string {
  const at = languageKeys.indexOf(language);
  return '^'.repeat(1 + Math.floor(at / signs.length)) + signs.charAt(at % signs.length);
}

/** The text with every word signed. @example signWords('Polisen, 114 14', 'sv') // => '^!Polisen, 114 14' */
export const signWords = (text: string, language: LanguageKey): string =>
  text.replace(/\S+/g, (word) => (/\p{L}/u.test(word) ? signOf(language) + word : word));

/** A word without its sign, and the language the sign stood for. */
export function readWord(word: string): {
  readonly text: string;
  readonly language: LanguageKey | undefined;
} {
  const [, carets = '', sign = ''] = [...word.matchAll(signed)][0] ?? [];
  return {
    text: word.replaceAll(signed, ''),
    language: languageKeys[(carets.length - 1) * signs.length + signs.indexOf(sign)],
  };
}

import { languageKeys, type LanguageKey } from '../i18n/languages.ts';

/**
 * Pagefind keeps a page's text but not its `lang` attributes, and most pages mix Swedish and Romani. So a word in
 * another language than its page goes into the index with two signs before it: `^` and its language's own.
 * They are of the few characters that Pagefind's index drops: the word is found as if they were not there.
 */
const signs = '!#$%*+=';
const signed = /\^([!#$%*+=])/g;

const signOf = (language: LanguageKey): string => `^${signs.charAt(languageKeys.indexOf(language))}`;

/** The text with every word signed. @example signWords('Polisen, 114 14', 'sv') // => '^!Polisen, 114 14' */
export const signWords = (text: string, language: LanguageKey): string =>
  text.replace(/\S+/g, (word) => (/\p{L}/u.test(word) ? signOf(language) + word : word));

/** A word without its sign, and the language the sign stood for. */
export function readWord(word: string): {
  readonly text: string;
  readonly language: LanguageKey | undefined;
} {
  const [sign] = word.matchAll(signed);
  return {
    text: word.replaceAll(signed, ''),
    language: sign && languageKeys[signs.indexOf(sign[1] ?? '')],
  };
}

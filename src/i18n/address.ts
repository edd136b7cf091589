import { languageOf, languages, sourceLanguage, type LanguageKey } from './languages.ts';

/**
 * A page's address in a language.
 * @example localAddress('/stod/', 'arli') // => '/arli/stod/'
 * @example localAddress('/stod/#steg-1', 'sv') // => '/stod/#steg-1'
 */
export function localAddress(address: string, language: LanguageKey): string {
  const { path } = languageOf(language);
  return path === '' ? address : `/${path}${address}`;
}

/**
 * The reverse of {@link localAddress}: which language a path belongs to, and its address there.
 * @example splitAddress('/arli/stod/') // => { language: 'arli', address: '/stod/' }
 */
export function splitAddress(path: string): { language: LanguageKey; address: string } {
  const [, first = '', ...rest] = path.split('/');
  const language = languages.find((row) => row.path !== '' && row.path === first);
  return language
    ? { language: language.key, address: `/${rest.join('/')}` }
    : { language: sourceLanguage, address: path };
}

/**
 * A web address as it is written for reading, on paper and as the text of a link: without scheme, `www.` and last slash.
 * @example shownAddress('https://www.boras.se/stod/') // => 'boras.se/stod'
 */
export const shownAddress = (address: string): string =>
  address.replaceAll(/^https?:\/\/(?:www\.)?|\/$/g, '');

import { localAddress, splitAddress } from '../i18n/address.ts';
import { languageKeys, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';

/**
 * Whose search finds a page: its own language's, and for a Swedish page also every language that lacks the page.
 * So each reader finds each page once, in the reader's language where it is there.
 */
export function readersOf(path: string, searched: ReadonlySet<string>): LanguageKey[] {
  const { language, address } = splitAddress(path);
  if (language !== sourceLanguage) return [language];
  return languageKeys.filter((key) => key === sourceLanguage || !searched.has(localAddress(address, key)));
}

/** Below `/pagefind/`, the list of the pages that a language's search finds, by the names that search results have. */
export const readerList = (reader: LanguageKey): string => `readers-${reader}.json`;

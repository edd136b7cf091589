import { localAddress } from '../i18n/address.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';

/** The way off a page that a reader must not be seen with, or of one that may come to show what is such. */
export interface Exit {
  /** A public page that anyone may have open, on another site. */
  readonly href: string;
  readonly name: LangText;
  /** Where it stands in full what an exit cannot hide. */
  readonly more: string;
  /** Only offered when what the page shows has become such. */
  readonly isLate: boolean;
}

/** The pages that show what their readers ask for. */
const asked: readonly string[] = [pageAddresses.sok];

/** @param language - the one that the link to our own page keeps */
export function exitOf(
  { address, sensitive }: Pick<Route, 'address' | 'sensitive'>,
  { exit }: Store['settings'],
  language: LanguageKey,
): Exit | undefined {
  if (!sensitive && !asked.includes(address)) return undefined;
  return {
    href: exit.url,
    name: langText(exit.name, sourceLanguage),
    more: localAddress(pageAddresses['om-integritet'], language),
    isLate: !sensitive,
  };
}

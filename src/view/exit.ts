import { localAddress } from '../i18n/address.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';

/** The way off a page that a reader must not be seen with. */
export interface Exit {
  /** A public page that anyone may have open, on another site. */
  readonly href: string;
  readonly name: LangText;
  /** Where it stands in full what an exit cannot hide. */
  readonly more: string;
}

/** @param language - the one that the link to our own page keeps */
export const exitFrom = ({ exit }: Store['settings'], language: LanguageKey): Exit => ({
  href: exit.url,
  name: langText(exit.name, sourceLanguage),
  more: localAddress(pageAddresses['om-integritet'], language),
});

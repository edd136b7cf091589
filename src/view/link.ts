import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { pageAddresses, type PageKey } from '../model/addresses.ts';
import type { InterfaceKey } from '../i18n/interfaceStrings.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Route } from '../store/route.ts';

/** The language a reader has chosen, which links keep, and the language the content is in: Swedish on a fallback page. */
export interface Reading {
  readonly language: LanguageKey;
  readonly lang: LanguageKey;
}

export interface Link {
  readonly href: string;
  readonly text: LangText;
}

/** A link to a page, named by the page's own title. */
export const routeLink = (route: Route, { language, lang }: Reading): Link => ({
  href: localAddress(route.address, language),
  text: route.title(lang),
});

/** A link to a fixed page, named by an interface string. */
export const pageLink = (page: PageKey, label: InterfaceKey, language: LanguageKey, t: Translator): Link => ({
  href: localAddress(pageAddresses[page], language),
  text: t(label),
});

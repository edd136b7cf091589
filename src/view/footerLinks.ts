import type { InterfaceKey } from '../i18n/interfaceStrings.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PageKey } from '../model/addresses.ts';
import { pageLink, type Link } from './link.ts';

export interface FooterLinks {
  readonly pages: readonly Link[];
  readonly about: readonly Link[];
}

const pages: readonly (readonly [PageKey, InterfaceKey])[] = [
  ['brobyggare', 'nav.bridgeBuilders'],
  ['stod', 'nav.whatHappens'],
  ['las-for-nagon', 'nav.readAloud'],
  ['kontakter', 'nav.contacts'],
  ['strategi', 'nav.strategy'],
  ['romska-radet', 'nav.council'],
  ['protokoll', 'nav.meetings'],
  ['beslut', 'nav.decisions'],
  ['nyheter', 'nav.news'],
  ['resultat', 'nav.results'],
  ['rattigheter', 'nav.rights'],
  ['minoriteter', 'nav.minorities'],
  ['ordlista', 'nav.glossary'],
];

const about: readonly (readonly [PageKey, InterfaceKey])[] = [
  ['om', 'nav.about'],
  ['om-tillganglighet', 'nav.accessibility'],
  ['om-integritet', 'nav.privacy'],
  ['om-oversattningar', 'nav.translations'],
  ['a-o', 'nav.index'],
  ['sok', 'nav.search'],
];

/** The links at the foot of every page, in the reader's language. */
export function footerLinks(language: LanguageKey, t: Translator): FooterLinks {
  const links = (rows: typeof pages): Link[] =>
    rows.map(([page, label]) => pageLink(page, label, language, t));
  return { pages: links(pages), about: links(about) };
}

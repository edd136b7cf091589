import { localAddress } from '../i18n/address.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { languageOf, languages, sourceLanguage, tagOf, type LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Route } from '../store/routes.ts';
import type { Store } from '../store/store.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { draftCsp } from './csp.ts';
import { exitFrom, type Exit } from './exit.ts';
import { footerLinks, type FooterLinks } from './footerLinks.ts';
import { pageLink, type Link, type Reading } from './link.ts';
import { phoneBlock, type PhoneBlock } from './phoneBlock.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

export interface LanguageLink {
  readonly href: string;
  readonly tag: string;
  /** The autonym's first part, spoken by screen readers but hidden where space is short. */
  readonly longPart: string;
  readonly name: string;
  /** The Swedish name, where it says something that the autonym does not. */
  readonly swedishName?: string;
  readonly current: boolean;
}

/** Everything around a page's content, decided: the parts that are the same on every page. */
export interface Shell {
  readonly language: LanguageKey;
  readonly tag: string;
  readonly t: Translator;
  readonly siteName: string;
  readonly csp: string;
  readonly title: LangText;
  /** What tabs, history and shared links show; on pages about violence it tells less than the title. */
  readonly documentTitle: LangText;
  /** How to leave the page at once, where being seen with it could put a reader in danger. */
  readonly exit: Exit | undefined;
  readonly description: LangText;
  /** The address of the page that search engines should show: the Swedish one for a fallback. */
  readonly canonical: string;
  readonly noindex: boolean;
  /** Absolute addresses of the page in the languages it really is in. */
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly preview: LangText | undefined;
  readonly home: Link;
  readonly languages: readonly LanguageLink[];
  readonly ways: readonly Link[];
  readonly search: Link;
  readonly phone: PhoneBlock;
  readonly breadcrumbs: readonly Link[];
  readonly notices: readonly LangText[];
  readonly unreviewed: LangText | undefined;
  readonly updated: ShownDate | undefined;
  readonly office: LangText;
  /** How old the knowledge is of which office is responsible. */
  readonly officeAsOf: LangText;
  readonly footer: FooterLinks;
}

/** What a page's own view is built from: the shell, and the language and words of the content inside it. */
export interface Frame extends Reading {
  readonly shell: Shell;
  readonly t: Translator;
}

function languageLink(key: LanguageKey, current: LanguageKey, address: string): LanguageLink {
  const { autonym, swedishName, tag } = languageOf(key);
  const comma = autonym.lastIndexOf(', ');
  const same = autonym.toLowerCase() === swedishName;
  return {
    href: localAddress(address, key),
    tag,
    longPart: comma === -1 ? '' : autonym.slice(0, comma + 2),
    name: comma === -1 ? autonym : autonym.slice(comma + 2),
    ...(!same && { swedishName }),
    current: key === current,
  };
}

function notices(route: Route, language: LanguageKey, t: Translator): LangText[] {
  if (!route.isIn(language)) return [t('page.fallback')];
  return route.entry?.state(language) === 'outdated' ? [t('page.outdated')] : [];
}

/** Said once on each page in a variety whose words nobody has reviewed here. */
const unreviewed = ({ settings }: Store, language: LanguageKey, t: Translator): LangText | undefined =>
  settings.showUnreviewedWords && languageOf(language).kind === 'variety' ? t('page.unreviewed') : undefined;

/** Decides everything around the content of one page in one language. */
export function frame(
  store: Store,
  route: Route,
  language: LanguageKey,
  description: (lang: LanguageKey) => LangText,
): Frame {
  const isIn = route.isIn(language);
  const lang = isIn ? language : sourceLanguage;
  const t = store.translator(language);
  const absolute = (key: LanguageKey): string =>
    new URL(localAddress(route.address, key), store.settings.siteUrl).href;
  const updated = route.entry && store.lastChanged(route.entry);
  const shell: Shell = {
    language,
    tag: tagOf(language),
    t,
    siteName: store.settings.siteName,
    csp: draftCsp,
    title: route.title(lang),
    documentTitle: route.documentTitle(lang),
    exit: route.sensitive ? exitFrom(store.settings, language) : undefined,
    description: description(lang),
    canonical: absolute(lang),
    noindex: !isIn || !route.findable,
    alternates:
      isIn && route.findable
        ? languages.filter(({ key }) => route.isIn(key)).map(({ key, tag }) => ({ tag, href: absolute(key) }))
        : [],
    preview: store.settings.official ? undefined : t('site.preview'),
    home: { href: localAddress('/', language), text: langText(store.settings.siteName, sourceLanguage) },
    languages: languages.map(({ key }) => languageLink(key, language, route.address)),
    ways: [
      pageLink('brobyggare', 'nav.findHelp', language, t),
      pageLink('stod', 'nav.whatHappens', language, t),
      pageLink('strategi', 'nav.councilAndWork', language, t),
    ],
    search: pageLink('sok', 'nav.search', language, t),
    phone: phoneBlock(store.settings, t),
    breadcrumbs: route.address === pageAddresses.start ? [] : breadcrumbs(store, route, language),
    notices: notices(route, language, t),
    unreviewed: unreviewed(store, language, t),
    updated: updated ? shownDate(updated, language) : undefined,
    office: langText(`${store.settings.office}, ${store.settings.publisher}`, sourceLanguage),
    officeAsOf: langText(store.settings.officeAsOf, sourceLanguage),
    footer: footerLinks(language, t),
  };
  return { shell, language, lang, t: store.translator(lang) };
}

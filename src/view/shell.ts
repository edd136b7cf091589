import { localAddress } from '../i18n/address.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { isVarietyKey, languages, sourceLanguage, tagOf, type LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { canBeSpoken } from './canBeSpoken.ts';
import { draftCsp } from './csp.ts';
import { easierPage, type EasierPage } from './easierPage.ts';
import { exitOf, type Exit } from './exit.ts';
import { explainedIn, type ExplainedIn } from './explained.ts';
import { footerLinks, type FooterLinks } from './footerLinks.ts';
import { hardWords, type HardWords } from './hardWords.ts';
import { heading } from './heading.ts';
import { pageLink, type Link, type Reading } from './link.ts';
import { languageLinks, type LanguageLink } from './languageLinks.ts';
import { notices } from './notices.ts';
import type { Pair } from './pair.ts';
import { phoneBlock, type PhoneBlock } from './phoneBlock.ts';
import { recordingOf, type Recording } from './recording.ts';
import { shownDate, type ShownDate } from './shownDate.ts';
import { translationNote, type TranslationNote } from './translationNote.ts';

/** Everything around a page's content, decided: the parts that are the same on every page. */
export interface Shell {
  readonly language: LanguageKey;
  readonly tag: string;
  readonly t: Translator;
  readonly siteName: string;
  readonly csp: string;
  readonly title: LangText;
  /** The title; a word that stands in for it or helps with it has the Swedish beside it. */
  readonly heading: Pair;
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
  readonly easier: EasierPage | undefined;
  /** What a person has recorded of the page in the reader's language. */
  readonly recording: Recording | undefined;
  /** Whether the device's own voice may read the page: its text is Swedish, and there is room for the script. */
  readonly hasVoice: boolean;
  readonly unreviewed: LangText | undefined;
  /** Who answers for the page's own text in a language that is not Swedish. */
  readonly translation: TranslationNote | undefined;
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
  /** Where the sentences are that a page of labels and values leaves out; none where all is said on the page itself. */
  readonly explained: readonly ExplainedIn[];
  /** What hard words on a page in easy Swedish mean. */
  readonly hard: HardWords | undefined;
}

/** Said once on each page in a variety that shows words which nobody has reviewed here. */
const unreviewed = (store: Store, language: LanguageKey, t: Translator): LangText | undefined =>
  store.showsUnreviewedWords(language) ? t('page.unreviewed') : undefined;

/** Whether a page is in a variety by its labels only: nobody has written all of its text there. */
const isLabels = ({ page, entry }: Route, lang: LanguageKey): boolean =>
  isVarietyKey(lang) &&
  page.kind !== 'passOn' &&
  (entry?.state(lang) === 'missing' || (entry?.bodyLanguage(lang) ?? lang) !== lang);

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
    heading: heading(store, route, { language, lang }),
    documentTitle: route.documentTitle(lang),
    exit: exitOf(route, store.settings, language),
    description: description(lang),
    canonical: absolute(lang),
    noindex: !isIn || !route.findable,
    alternates:
      isIn && route.findable
        ? languages.filter(({ key }) => route.isIn(key)).map(({ key, tag }) => ({ tag, href: absolute(key) }))
        : [],
    preview: store.settings.official ? undefined : t('site.preview'),
    home: { href: localAddress('/', language), text: langText(store.settings.siteName, sourceLanguage) },
    languages: languageLinks(language, route.address),
    ways: [
      pageLink('brobyggare', 'nav.findHelp', language, t),
      pageLink('stod', 'nav.whatHappens', language, t),
      pageLink('strategi', 'nav.councilAndWork', language, t),
    ],
    search: pageLink('sok', 'nav.search', language, t),
    phone: phoneBlock(store.settings, t),
    breadcrumbs: route.address === pageAddresses.start ? [] : breadcrumbs(store, route, language),
    notices: notices(route, language, t),
    easier: easierPage(route, language, t),
    recording: recordingOf(store, route, language),
    hasVoice: canBeSpoken(route.address, lang),
    unreviewed: unreviewed(store, language, t),
    translation: isIn ? translationNote(route, language, t) : undefined,
    updated: updated ? shownDate(updated, language) : undefined,
    office: langText(`${store.settings.office}, ${store.settings.publisher}`, sourceLanguage),
    officeAsOf: langText(store.settings.officeAsOf, sourceLanguage),
    footer: footerLinks(language, t),
  };
  return {
    shell,
    language,
    lang,
    t: store.translator(lang),
    explained: isLabels(route, lang) ? explainedIn(route) : [],
    hard: hardWords(store, route, { language, lang }),
  };
}

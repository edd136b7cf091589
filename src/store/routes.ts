import { sourceLanguage, translationKeys, type LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import {
  entryAddress,
  pageAddresses,
  pagedTypes,
  pageKeys,
  passOnAddress,
  reachableTypes,
  type PagedType,
  type PageKey,
  type ReachableType,
} from '../model/addresses.ts';
import { labelValuePages, labelValueTypes } from '../model/labelValuePages.ts';
import type { TypeName } from '../model/contentTypes.ts';
import { letterAddress, letters } from '../model/letters.ts';
import { upkeepRoutes } from './upkeepRoutes.ts';
import type { Entry } from './entry.ts';
import type { ReviewSheet } from './reviewSheet.ts';
import type { Route } from './route.ts';

interface Sources {
  readonly entries: <N extends TypeName>(type: N) => readonly Entry<N>[];
  readonly translator: (language: LanguageKey) => Translator;
  readonly reviewSheet: (language: LanguageKey) => ReviewSheet;
}

const isTranslated = (entry: Entry | undefined, language: LanguageKey): boolean =>
  entry !== undefined && entry.state(language) !== 'missing';

function pageRoute(key: PageKey, entry: Entry<'pages'>, { translator }: Sources): Route {
  const label = labelValuePages[key];
  const title: Route['title'] = (language) =>
    label && !isTranslated(entry, language) ? translator(language)(label) : entry.in(language).title;
  return {
    address: pageAddresses[key],
    page: { kind: 'page', key },
    title,
    documentTitle: title,
    sensitive: entry.in(sourceLanguage).sensitive === true,
    isIn: (language) => isTranslated(entry, language) || label !== undefined,
    findable: true,
    entry,
  };
}

/** What a contact about violence says of itself where others may look. */
function discretion(
  entry: Entry<PagedType>,
  title: Route['title'],
): Pick<Route, 'documentTitle' | 'sensitive'> {
  if (entry.type !== 'contacts') return { documentTitle: title, sensitive: false };
  const contact = entry as Entry<'contacts'>;
  if (contact.in(sourceLanguage).sensitive !== true) return { documentTitle: title, sensitive: false };
  return {
    documentTitle: (language) => contact.in(language).neutralTitle ?? title(language),
    sensitive: true,
  };
}

/** A year's results are named by label and value where nobody has written a title. */
function entryTitle(entry: Entry<PagedType>, { translator }: Sources): Route['title'] {
  if (entry.type !== 'results') return (language) => entry.in(language).title;
  const results = entry as Entry<'results'>;
  return (language) => {
    const { title, year } = results.in(language);
    const label = translator(language)('nav.results');
    return title.lang !== language && label.lang === language
      ? { text: `${label.text}: ${year}`, lang: language }
      : title;
  };
}

function entryRoute(entry: Entry<PagedType>, sources: Sources): Route {
  const data = entry.in(sourceLanguage);
  const title = entryTitle(entry, sources);
  const example =
    entry.type === 'meetings' && (entry as Entry<'meetings'>).in(sourceLanguage).example === true;
  return {
    address: entryAddress(entry.type, entry.key),
    page: { kind: 'entry', type: entry.type, key: entry.key },
    title,
    term: 'term' in data ? data.term : undefined,
    ...discretion(entry, title),
    isIn: (language) => isTranslated(entry, language) || labelValueTypes.includes(entry.type),
    findable: !example,
    entry,
  };
}

/** The page from which an entry is passed on, under the name that its own page has where others may look. */
function passOnRoute(entry: Entry<ReachableType>, sources: Sources): Route {
  const { documentTitle, sensitive, isIn } = entryRoute(entry, sources);
  const title: Route['title'] = (language) => {
    const label = sources.translator(documentTitle(language).lang)('passOn.page');
    return { ...label, text: `${label.text}: ${documentTitle(label.lang).text}` };
  };
  return {
    address: passOnAddress(entry.type, entry.key),
    page: { kind: 'passOn', type: entry.type, key: entry.key },
    title,
    documentTitle: title,
    sensitive,
    isIn,
    findable: false,
    entry,
  };
}

function letterRoute(letter: string, { translator }: Sources): Route {
  const title: Route['title'] = (language) => {
    const { text, lang } = translator(language)('nav.glossary');
    return { text: `${text}: ${letter.toUpperCase()}`, lang };
  };
  return {
    address: letterAddress(letter),
    page: { kind: 'letter', letter },
    title,
    documentTitle: title,
    sensitive: false,
    isIn: () => true,
    findable: true,
  };
}

/** Every page of the site, in a fixed order. */
export function makeRoutes(sources: Sources): Route[] {
  const pages = new Map(sources.entries('pages').map((entry) => [entry.key, entry]));
  return [
    ...pageKeys.flatMap((key) => {
      const entry = pages.get(key);
      return entry ? [pageRoute(key, entry, sources)] : [];
    }),
    ...pagedTypes.flatMap((type) => sources.entries(type).map((entry) => entryRoute(entry, sources))),
    ...reachableTypes.flatMap((type) => sources.entries(type).map((entry) => passOnRoute(entry, sources))),
    ...letters(sources.entries('terms').map((term) => term.in(sourceLanguage).swedish)).map((letter) =>
      letterRoute(letter, sources),
    ),
    ...(pages.has('om-oversattningar') ? translationKeys.flatMap((key) => upkeepRoutes(key, sources)) : []),
  ];
}

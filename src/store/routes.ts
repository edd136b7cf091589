import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import {
  entryAddress,
  pageAddresses,
  pagedTypes,
  pageKeys,
  type PagedType,
  type PageKey,
} from '../model/addresses.ts';
import { labelValuePages, labelValueTypes } from '../model/labelValuePages.ts';
import type { TypeName } from '../model/contentTypes.ts';
import { letterAddress, letters } from '../model/letters.ts';
import type { Entry } from './entry.ts';

/** One page of the site, in no particular language. Pages, sitemap, search, A–Ö and checks all read this list. */
export interface Route {
  /** Without the language's path. */
  readonly address: string;
  readonly page:
    | { readonly kind: 'page'; readonly key: PageKey }
    | { readonly kind: 'entry'; readonly type: PagedType; readonly key: string }
    | { readonly kind: 'letter'; readonly letter: string };
  readonly title: (language: LanguageKey) => LangText;
  /** Whether the page is in the language; if not, it is a fallback that shows the Swedish content. */
  readonly isIn: (language: LanguageKey) => boolean;
  /** Examples show a form and are kept out of sitemap, search, feeds and data. */
  readonly example: boolean;
  /** The entry whose content the page shows. */
  readonly entry?: Entry;
}

interface Sources {
  readonly entries: <N extends TypeName>(type: N) => readonly Entry<N>[];
  readonly translator: (language: LanguageKey) => Translator;
}

const isTranslated = (entry: Entry | undefined, language: LanguageKey): boolean =>
  entry !== undefined && entry.state(language) !== 'missing';

function pageRoute(key: PageKey, entry: Entry<'pages'>, { translator }: Sources): Route {
  const label = labelValuePages[key];
  return {
    address: pageAddresses[key],
    page: { kind: 'page', key },
    title: (language) =>
      label && !isTranslated(entry, language) ? translator(language)(label) : entry.in(language).title,
    isIn: (language) => isTranslated(entry, language) || label !== undefined,
    example: false,
    entry,
  };
}

function entryRoute(entry: Entry<PagedType>): Route {
  const example =
    entry.type === 'meetings' && (entry as Entry<'meetings'>).in(sourceLanguage).example === true;
  return {
    address: entryAddress(entry.type, entry.key),
    page: { kind: 'entry', type: entry.type, key: entry.key },
    title: (language) => entry.in(language).title,
    isIn: (language) => isTranslated(entry, language) || labelValueTypes.includes(entry.type),
    example,
    entry,
  };
}

const letterRoute = (letter: string, { translator }: Sources): Route => ({
  address: letterAddress(letter),
  page: { kind: 'letter', letter },
  title: (language) => {
    const { text, lang } = translator(language)('nav.glossary');
    return { text: `${text}: ${letter.toUpperCase()}`, lang };
  },
  isIn: () => true,
  example: false,
});

/** Every page of the site, in a fixed order. */
export function makeRoutes(sources: Sources): Route[] {
  const pages = new Map(sources.entries('pages').map((entry) => [entry.key, entry]));
  return [
    ...pageKeys.flatMap((key) => {
      const entry = pages.get(key);
      return entry ? [pageRoute(key, entry, sources)] : [];
    }),
    ...pagedTypes.flatMap((type) => sources.entries(type).map((entry) => entryRoute(entry))),
    ...letters(sources.entries('terms').map((term) => term.in(sourceLanguage).swedish)).map((letter) =>
      letterRoute(letter, sources),
    ),
  ];
}

import { localAddress } from '../i18n/address.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import {
  languageOf,
  sourceLanguage,
  varietyKeys,
  type LanguageKey,
  type VarietyKey,
} from '../i18n/languages.ts';
import { languageSharesAddress } from '../model/addresses.ts';
import { labelValuePages, labelValueTypes } from '../model/labelValuePages.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';
import type { Reading } from './link.ts';

/** Pages whose words are counted together: one fixed page, or one for each entry of a type. */
export interface SharedPages {
  /** A key of a page or the name of a type. */
  readonly id: string;
  /** Without a language's path. */
  readonly addresses: readonly string[];
  readonly name: (language: LanguageKey) => LangText;
  /** Whether they are the pages of a type's entries. */
  readonly each: boolean;
}

const entriesOf = (type: string, routes: readonly Route[]): readonly Route[] =>
  routes.filter(({ page }) => page.kind === 'entry' && page.type === type);

/** The pages of labels and values, which can be read from single words and so have words of a language without a text in it. */
export function sharedPages({ routes, translator }: Pick<Store, 'routes' | 'translator'>): SharedPages[] {
  const fixed = routes.flatMap(({ page, address, title }) =>
    page.kind === 'page' && labelValuePages[page.key] !== undefined
      ? [{ id: page.key, addresses: [address], name: title, each: false }]
      : [],
  );
  const typed = labelValueTypes.map((type) => ({
    id: type,
    addresses: entriesOf(type, routes).map(({ address }) => address),
    name: (language: LanguageKey) => translator(language)(`textKind.${type}`),
    each: true,
  }));
  return [...fixed, ...typed].filter(({ addresses }) => addresses.length > 0);
}

/** Where a built page's number is put in, see src/build/site/languageShares.ts. */
export const shareMark = (id: string, language: VarietyKey): string => `${id} ${language}`;

export interface ShareRow {
  readonly name: LangText;
  /** Of a fixed page. */
  readonly href: string | undefined;
  readonly marks: readonly string[];
}

export interface LanguageSharesView {
  readonly languages: readonly LangText[];
  readonly rows: readonly ShareRow[];
  /** The same, for each page by itself, as open data. */
  readonly csv: string;
}

/** The table of how large a part of each page's words is in each variety; the numbers are counted in the built pages. */
export const languageShares = (
  store: Pick<Store, 'routes' | 'translator'>,
  { language, lang }: Reading,
): LanguageSharesView => ({
  languages: varietyKeys.map((key) => langText(languageOf(key).swedishName, sourceLanguage)),
  rows: sharedPages(store).map(({ id, addresses: [address = ''], name, each }) => ({
    name: name(lang),
    href: each ? undefined : localAddress(address, language),
    marks: varietyKeys.map((key) => shareMark(id, key)),
  })),
  csv: languageSharesAddress,
});

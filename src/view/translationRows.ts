import {
  interfaceStrings,
  termFor,
  type InterfaceKey,
  type InterfaceStrings,
} from '../i18n/interfaceStrings.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { isVarietyKey, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { contentType, typeNames, type TypeName } from '../model/contentTypes.ts';
import type { Entry } from '../store/entry.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';
import type { Review } from '../store/review.ts';
import type { WordState } from '../store/wordState.ts';

/** How a text or word stands in a language; `wordsOnly` for what has no text of its own but can be read by its words. */
export type TextState = WordState | 'missing' | 'wordsOnly';

/** What is translated: types of content that the site has a name for. */
export type TextKind = keyof InterfaceStrings['textKind'] & TypeName;

/** One entry, or one term, in one language. */
export interface TranslationRow {
  readonly type: TextKind;
  readonly key: string;
  /** In Swedish. */
  readonly title: LangText;
  /** The page that shows it, where it has one. */
  readonly route: Route | undefined;
  readonly state: TextState;
  /** Paths of texts whose Swedish has changed, and of those that are shown in Swedish. */
  readonly outdated: readonly string[];
  readonly missing: readonly string[];
  readonly review: Review;
}

/** Types that each language writes for itself, in a file of its own. */
const writtenTypes = typeNames.filter(
  (name): name is TextKind => contentType(name).languages === 'file' && name in interfaceStrings.textKind,
);

const titleOf = (store: Store, entry: Entry<TextKind>): LangText => {
  const { title } = entry.in(sourceLanguage) as { readonly title?: LangText };
  return title ?? store.translator(sourceLanguage)(`textKind.${entry.type}`);
};

const interfaceKeys = Object.entries(interfaceStrings).flatMap(([section, strings]) =>
  Object.keys(strings).map((name) => `${section}.${name}`),
);

/** An interface string without a text of its own is there all the same where a term's word stands in for it. */
function isSaid(store: Store, path: string, language: LanguageKey): boolean {
  const term = termFor(path as InterfaceKey);
  return term !== undefined && store.termWord(term, language) !== undefined;
}

function missingIn(store: Store, entry: Entry, language: LanguageKey): readonly string[] {
  const missing = entry.missing(language);
  if (entry.type !== 'interface') return missing;
  return isVarietyKey(language) ? missing.filter((path) => !isSaid(store, path, language)) : [];
}

/** Whether readers have words of their language where nobody has written a text: a page of labels, or those labels. */
const isReadByWords = (
  store: Store,
  entry: Entry,
  route: Route | undefined,
  language: LanguageKey,
): boolean =>
  entry.type === 'interface'
    ? isVarietyKey(language) && interfaceKeys.some((path) => isSaid(store, path, language))
    : route?.isIn(language) === true;

function entryRow(
  store: Store,
  entry: Entry<TextKind>,
  route: Route | undefined,
  language: LanguageKey,
): TranslationRow {
  const known = entry.state(language);
  const state = known === 'source' ? 'reviewed' : known;
  return {
    type: entry.type,
    key: entry.key,
    title: titleOf(store, entry),
    route,
    state: state === 'missing' && isReadByWords(store, entry, route, language) ? 'wordsOnly' : state,
    outdated: entry.outdated(language),
    missing: missingIn(store, entry, language),
    review: entry.review(language) ?? {},
  };
}

function termRow(store: Store, term: Entry<'terms'>, language: LanguageKey): TranslationRow {
  const word = store.wordOf(term.key, language);
  return {
    type: 'terms',
    key: term.key,
    title: langText(term.in(sourceLanguage).swedish, sourceLanguage),
    route: undefined,
    state: word?.state ?? 'missing',
    outdated: word?.state === 'outdated' ? ['swedish'] : [],
    missing: [],
    review: word?.review ?? {},
  };
}

/**
 * Everything that a language has or lacks: one row an entry, and for a variety one a term. What only shows a form
 * needs no translation and is left out.
 */
export function translationRows(store: Store, language: LanguageKey): TranslationRow[] {
  const routes = new Map(
    store.routes.flatMap((route) =>
      route.entry && route.page.kind !== 'passOn' ? [[route.entry, route]] : [],
    ),
  );
  const written = writtenTypes.flatMap((type) =>
    store.entries(type).flatMap((entry) => {
      const route = routes.get(entry);
      return route?.findable === false ? [] : [entryRow(store, entry, route, language)];
    }),
  );
  const terms = isVarietyKey(language) ? store.entries('terms') : [];
  return [...written, ...terms.map((term) => termRow(store, term, language))];
}

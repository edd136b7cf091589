import { localAddress } from '../i18n/address.ts';
import { formatNumber } from '../i18n/format.ts';
import type { LangText } from '../i18n/langText.ts';
import { isVarietyKey, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { entryAddress } from '../model/addresses.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import type { PictogramName } from '../model/pictograms.ts';
import { unitBeside } from './figure.ts';
import { findRoute } from './findRoute.ts';
import type { Reading } from './link.ts';
import { named } from './named.ts';
import { pageView, type PageView } from './page.ts';
import type { Pair } from './pair.ts';
import { provenance, type Provenance } from './provenance.ts';
import { sentence } from './sentence.ts';
import { frame, type Frame } from './shell.ts';

export interface Indicator {
  readonly key: string;
  /** With the word that helps, unless other figures of the year have the same. */
  readonly name: Pair;
  readonly pictogram: PictogramName | undefined;
  readonly sourceLabel: string;
  readonly value: string;
  readonly target: string | undefined;
  /** Left out where the name already says it. */
  readonly unit: LangText | undefined;
  readonly definition: LangText | undefined;
  readonly doesNotSay: LangText;
}

export interface YearResults {
  readonly href: string;
  readonly year: number;
  readonly title: LangText;
  readonly heading: LangText;
  readonly indicators: readonly Indicator[];
  /** What not to do with the figures, where only labels and values tell of them. */
  readonly caution: LangText | undefined;
}

function yearResults(store: Store, entry: Entry<'results'>, { language, lang }: Reading): YearResults {
  const data = entry.in(lang);
  const terms = data.indicators.map(({ term }) => term);
  const isShared = (term: string | undefined): boolean => terms.indexOf(term) !== terms.lastIndexOf(term);
  const isLabels = isVarietyKey(lang) && entry.bodyLanguage(lang) !== lang;
  return {
    href: localAddress(entryAddress('results', entry.key), language),
    year: data.year,
    title: findRoute(store, { kind: 'entry', type: 'results', key: entry.key }).title(lang),
    heading: data.heading,
    indicators: data.indicators.map(
      ({ key, name, term, pictogram, sourceLabel, value, target, unit, definition, doesNotSay }) => ({
        key,
        name: named(store, lang, name, isShared(term) ? undefined : term),
        pictogram,
        sourceLabel,
        value: formatNumber(value),
        target: target === undefined ? undefined : formatNumber(target),
        unit: unitBeside(name, unit),
        definition,
        doesNotSay,
      }),
    ),
    caution: isLabels ? store.translator(lang)('result.caution') : undefined,
  };
}

export interface Download {
  readonly href: string;
  readonly format: string;
}

export interface ResultsView extends PageView {
  readonly downloads: readonly Download[];
  /** Newest year first. */
  readonly years: readonly YearResults[];
  /** That a single year shows no development. */
  readonly oneYear: LangText | undefined;
}

export function resultsView(store: Store, language: LanguageKey): ResultsView {
  const page = pageView(store, 'resultat', language);
  const years = store
    .entries('results')
    .toSorted((a, b) => b.in(sourceLanguage).year - a.in(sourceLanguage).year)
    .map((entry) => yearResults(store, entry, page));
  const downloads = [
    { href: '/data/results.csv', format: 'CSV' },
    { href: '/data/results.json', format: 'JSON' },
  ];
  const oneYear = years.length === 1 && !page.hasBody ? page.t('result.oneYear') : undefined;
  return { ...page, downloads, years, oneYear: oneYear && sentence(oneYear, page.lang) };
}

export interface ResultView extends Frame, Provenance {
  readonly entry: Entry<'results'>;
  /** Whether the body is shown: a label-and-value page without its own translation has none. */
  readonly hasBody: boolean;
  readonly lead: LangText | undefined;
  readonly results: YearResults;
  /** Whether it is said how each figure was counted; a page of labels leaves that to the Swedish page. */
  readonly explains: boolean;
}

export function resultView(store: Store, key: string, language: LanguageKey): ResultView {
  const entry = store.existing('results', key);
  const route = findRoute(store, { kind: 'entry', type: 'results', key });
  const page = frame(store, route, language, (lang) => entry.in(lang).description);
  const data = entry.in(page.lang);
  return {
    ...page,
    ...provenance(data, page),
    entry,
    hasBody: entry.bodyLanguage(page.lang) === page.lang,
    lead: sentence(data.description, page.lang),
    results: yearResults(store, entry, page),
    explains: page.explained.length === 0,
  };
}

import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { localAddress } from '../i18n/address.ts';
import { entryAddress } from '../model/addresses.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { findRoute } from './findRoute.ts';
import type { Link, Reading } from './link.ts';
import { newestFirst } from './newestFirst.ts';
import { pageView, type PageView } from './page.ts';
import { provenance, type Provenance } from './provenance.ts';
import { sentence } from './sentence.ts';
import { frame, type Frame } from './shell.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

export interface NewsSummary {
  readonly href: string;
  readonly title: LangText;
  readonly description: LangText | undefined;
  readonly date: ShownDate;
}

/** All news, newest first. */
export const newsItems = (store: Store, { language, lang }: Reading): NewsSummary[] =>
  newestFirst(
    store.entries('news').map((entry) => ({ key: entry.key, ...entry.in(lang) })),
    (item) => item,
  ).map(({ key, title, description, date }) => ({
    href: localAddress(entryAddress('news', key), language),
    title,
    description: sentence(description, lang),
    date: shownDate(date, lang),
  }));

export interface NewsListView extends PageView {
  readonly items: readonly NewsSummary[];
}

export function newsListView(store: Store, language: LanguageKey): NewsListView {
  const page = pageView(store, 'nyheter', language);
  return { ...page, items: newsItems(store, page) };
}

export interface NewsView extends Frame, Provenance {
  readonly entry: Entry<'news'>;
  readonly lead: LangText;
  readonly date: ShownDate;
  readonly area: Link | undefined;
}

export function newsView(store: Store, key: string, language: LanguageKey): NewsView {
  const entry = store.existing('news', key);
  const route = findRoute(store, { kind: 'entry', type: 'news', key });
  const page = frame(store, route, language, (lang) => entry.in(lang).description);
  const data = entry.in(page.lang);
  const area = data.area === undefined ? undefined : store.entry('areas', data.area);
  return {
    ...page,
    ...provenance(data, page),
    entry,
    lead: data.description,
    date: shownDate(data.date, page.lang),
    area: area && {
      href: localAddress(entryAddress('areas', area.key), language),
      text: area.in(page.lang).title,
    },
  };
}

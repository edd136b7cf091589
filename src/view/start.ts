import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { localAddress } from '../i18n/address.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';
import { needGroups, type NeedGroup } from './finder.ts';
import { greetings, type Greeting } from './greetings.ts';
import { labels } from './labels.ts';
import { newsItems, type NewsSummary } from './news.ts';
import { pageLink, type Link } from './link.ts';
import { pageView, type PageView } from './page.ts';
import type { Pair } from './pair.ts';
import { sentence } from './sentence.ts';

export interface Way {
  readonly href: string;
  readonly title: Pair;
  readonly text: LangText | undefined;
  readonly pictogram: 'samtal' | 'steg' | 'rad';
}

export interface StartView extends PageView {
  readonly ways: readonly Way[];
  readonly needs: readonly NeedGroup[];
  readonly greetings: readonly Greeting[];
  readonly news: readonly NewsSummary[];
  readonly allNews: Link;
}

export function startView(store: Store, language: LanguageKey): StartView {
  const page = pageView(store, 'start', language);
  const { t } = page;
  const label = labels(store, page.lang);
  const at = (address: string): string => localAddress(address, language);
  return {
    ...page,
    ways: [
      {
        href: at(pageAddresses.brobyggare),
        title: label('nav.findHelp'),
        text: sentence(t('start.findHelpText'), page.lang),
        pictogram: 'samtal',
      },
      {
        href: at(pageAddresses.stod),
        title: label('nav.whatHappens'),
        text: sentence(t('start.whatHappensText'), page.lang),
        pictogram: 'steg',
      },
      {
        href: at(pageAddresses.strategi),
        title: label('nav.councilAndWork'),
        text: sentence(t('start.councilText'), page.lang),
        pictogram: 'rad',
      },
    ],
    needs: needGroups(store, page),
    greetings: greetings(store),
    news: newsItems(store, page).slice(0, 3),
    allNews: pageLink('nyheter', 'news.all', language, t),
  };
}

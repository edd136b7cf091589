import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { localAddress } from '../i18n/address.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';
import { needGroups, type NeedGroup } from './finder.ts';
import { newsItems, type NewsSummary } from './news.ts';
import { pageLink, type Link } from './link.ts';
import { pageView, type PageView } from './page.ts';

export interface Way {
  readonly href: string;
  readonly title: LangText;
  readonly text: LangText;
  readonly pictogram: 'samtal' | 'steg' | 'rad';
}

export interface StartView extends PageView {
  readonly ways: readonly Way[];
  readonly needs: readonly NeedGroup[];
  readonly news: readonly NewsSummary[];
  readonly allNews: Link;
}

export function startView(store: Store, language: LanguageKey): StartView {
  const page = pageView(store, 'start', language);
  const { t } = page;
  const at = (address: string): string => localAddress(address, language);
  return {
    ...page,
    ways: [
      {
        href: at(pageAddresses.brobyggare),
        title: t('nav.findHelp'),
        text: t('start.findHelpText'),
        pictogram: 'samtal',
      },
      {
        href: at(pageAddresses.stod),
        title: t('nav.whatHappens'),
        text: t('start.whatHappensText'),
        pictogram: 'steg',
      },
      {
        href: at(pageAddresses.strategi),
        title: t('nav.councilAndWork'),
        text: t('start.councilText'),
        pictogram: 'rad',
      },
    ],
    needs: needGroups(store, page),
    news: newsItems(store, page).slice(0, 3),
    allNews: pageLink('nyheter', 'news.all', language, t),
  };
}

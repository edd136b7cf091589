import { localAddress } from '../i18n/address.ts';
import type { InterfaceKey } from '../i18n/interfaceStrings.ts';
import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { pageAddresses } from '../model/addresses.ts';
import { otherKind, searchKinds, type SearchKind } from '../model/searchKinds.ts';
import type { Store } from '../store/store.ts';
import { callAnyone, type Call } from './call.ts';
import type { Link } from './link.ts';
import { byOrder } from './order.ts';
import { pageView, type PageView } from './page.ts';

/** Something that hits can be narrowed by, and the values that have a name; a year is its own. */
export interface SearchFilter {
  readonly key: 'kind' | 'year' | 'area';
  readonly label: LangText;
  readonly values: readonly { readonly value: string; readonly text: LangText }[];
}

export interface SearchView extends PageView {
  /** Where to go when search cannot be had. */
  readonly index: Link;
  /** Whom to ring when nothing is found. */
  readonly call: Call;
  readonly filters: readonly SearchFilter[];
  /** What the script says; `%n` stands for the number of hits, `%m` for how many of them are left. */
  readonly messages: Readonly<Record<(typeof said)[number] | 'call' | 'whom', LangText>>;
}

const said = ['loading', 'one', 'many', 'none', 'failed', 'shown', 'readAs', 'spelling', 'language'] as const;

const kindLabels: Readonly<Record<SearchKind, InterfaceKey>> = {
  brobyggare: 'nav.bridgeBuilders',
  kontakter: 'nav.contacts',
  strategi: 'nav.strategy',
  protokoll: 'nav.meetings',
  beslut: 'nav.decisions',
  nyheter: 'nav.news',
  resultat: 'nav.results',
  ordlista: 'nav.glossary',
  ovrigt: 'search.otherPages',
};

export function searchView(store: Store, language: LanguageKey): SearchView {
  const page = pageView(store, 'sok', language);
  const { t } = page.shell;
  const kinds = [...searchKinds, otherKind] as const;
  const areas = byOrder(store.entries('areas'));
  const messages = said.map((key) => [key, t(`search.${key}`, { n: '%n', shown: '%m' })]);
  return {
    ...page,
    index: { href: localAddress(pageAddresses['a-o'], language), text: t('nav.index') },
    call: callAnyone(store),
    filters: [
      {
        key: 'kind',
        label: t('search.kind'),
        values: kinds.map((value) => ({ value, text: t(kindLabels[value]) })),
      },
      { key: 'year', label: t('search.year'), values: [] },
      {
        key: 'area',
        label: t('search.area'),
        values: areas.map((area) => ({ value: area.key, text: area.in(language).title })),
      },
    ],
    messages: {
      ...(Object.fromEntries(messages) as Record<(typeof said)[number], LangText>),
      call: page.shell.phone.call,
      whom: page.shell.phone.whom,
    },
  };
}

import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { entryAddress } from '../model/addresses.ts';
import type { PictogramName } from '../model/pictograms.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { findRoute } from './findRoute.ts';
import { pageLink, type Link } from './link.ts';
import { named } from './named.ts';
import { byOrder } from './order.ts';
import { pageView, type PageView } from './page.ts';
import type { Pair } from './pair.ts';
import { provenance, type Provenance } from './provenance.ts';
import { frame, type Frame } from './shell.ts';

export interface AreaSummary {
  readonly key: string;
  readonly href: string;
  readonly title: Pair;
  readonly description: LangText;
  readonly pictogram: PictogramName | undefined;
}

export interface StrategyView extends PageView {
  readonly lead: LangText;
  readonly areas: readonly AreaSummary[];
  /** The pages about who decides and what has come of it. */
  readonly work: readonly Link[];
}

export function strategyView(store: Store, language: LanguageKey): StrategyView {
  const page = pageView(store, 'strategi', language);
  const areas = byOrder(store.entries('areas')).map((entry) => ({
    key: entry.key,
    href: localAddress(entryAddress('areas', entry.key), language),
    title: named(store, language, entry.in(page.lang).title, entry.in(page.lang).term),
    description: entry.in(page.lang).description,
    pictogram: entry.in(page.lang).pictogram,
  }));
  const { t } = page;
  return {
    ...page,
    lead: page.entry.in(page.lang).description,
    areas,
    work: [
      pageLink('romska-radet', 'nav.council', language, t),
      pageLink('protokoll', 'nav.meetings', language, t),
      pageLink('beslut', 'nav.decisions', language, t),
      pageLink('resultat', 'nav.results', language, t),
      pageLink('minoriteter', 'nav.minorities', language, t),
    ],
  };
}

export interface AreaView extends Frame, Provenance {
  readonly entry: Entry<'areas'>;
  readonly lead: LangText;
  readonly slideLabels: readonly string[];
  readonly nationalAim: LangText;
  readonly nationalActions: readonly LangText[];
  readonly borasActions: readonly LangText[];
  readonly contacts: readonly ContactCard[];
}

export function areaView(store: Store, key: string, language: LanguageKey): AreaView {
  const entry = store.existing('areas', key);
  const route = findRoute(store, { kind: 'entry', type: 'areas', key });
  const page = frame(store, route, language, (lang) => entry.in(lang).description);
  const data = entry.in(page.lang);
  return {
    ...page,
    ...provenance(data, page),
    entry,
    lead: data.description,
    slideLabels: data.slideLabels.map((item) => item.label),
    nationalAim: data.nationalAim,
    nationalActions: data.nationalActions.map((item) => item.text),
    borasActions: data.borasActions.map((item) => item.text),
    contacts: data.contacts.flatMap((key) => {
      const contact = store.entry('contacts', key);
      return contact ? [contactCard(store, contact, page)] : [];
    }),
  };
}

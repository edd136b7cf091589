import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { needKeys, type Need } from '../model/needs.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { bridgeBuilderCard, type BridgeBuilderCard } from './bridgeBuilderCard.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { findRoute } from './findRoute.ts';
import type { Reading } from './link.ts';
import { byOrder } from './order.ts';
import { pageView, type PageView } from './page.ts';
import { provenance, type Provenance } from './provenance.ts';
import { frame, type Frame } from './shell.ts';

export interface NeedGroup {
  readonly need: Need;
  readonly text: LangText;
  readonly bridgeBuilders: readonly BridgeBuilderCard[];
  readonly contacts: readonly ContactCard[];
}

/** For each need that anyone can help with: first the bridge-builders, then the contacts. */
export function needGroups(store: Store, reading: Reading): NeedGroup[] {
  const t = store.translator(reading.lang);
  const team = byOrder(store.entries('bridge-builders'));
  const contacts = byOrder(store.entries('contacts'));
  return needKeys
    .map((need) => ({
      need,
      text: t(`need.${need}`),
      bridgeBuilders: team
        .filter((entry) => entry.in(sourceLanguage).needs.includes(need))
        .map((entry) => bridgeBuilderCard(store, entry, reading)),
      contacts: contacts
        .filter((entry) => entry.in(sourceLanguage).needs.includes(need))
        .map((entry) => contactCard(store, entry, reading)),
    }))
    .filter((group) => group.bridgeBuilders.length + group.contacts.length > 0);
}

export interface BridgeBuildersView extends PageView {
  readonly team: readonly BridgeBuilderCard[];
  readonly groups: readonly NeedGroup[];
}

export function bridgeBuildersView(store: Store, language: LanguageKey): BridgeBuildersView {
  const page = pageView(store, 'brobyggare', language);
  return {
    ...page,
    team: byOrder(store.entries('bridge-builders')).map((entry) => bridgeBuilderCard(store, entry, page)),
    groups: needGroups(store, page),
  };
}

export interface BridgeBuilderView extends Frame, Provenance {
  readonly entry: Entry<'bridge-builders'>;
  /** Whether the body is shown: a label-and-value page without its own translation has none. */
  readonly hasBody: boolean;
  readonly card: BridgeBuilderCard;
  /** Contacts for the same needs. */
  readonly contacts: readonly ContactCard[];
}

export function bridgeBuilderView(store: Store, key: string, language: LanguageKey): BridgeBuilderView {
  const entry = store.existing('bridge-builders', key);
  const route = findRoute(store, { kind: 'entry', type: 'bridge-builders', key });
  const page = frame(store, route, language, (lang) => entry.in(lang).description);
  const data = entry.in(page.lang);
  return {
    ...page,
    ...provenance(data),
    entry,
    hasBody: entry.bodyLanguage(page.lang) === page.lang,
    card: bridgeBuilderCard(store, entry, page),
    contacts: byOrder(store.entries('contacts'))
      .filter((contact) => contact.in(sourceLanguage).needs.some((need) => data.needs.includes(need)))
      .map((contact) => contactCard(store, contact, page)),
  };
}

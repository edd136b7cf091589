import type { LanguageKey } from '../i18n/languages.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { bridgeBuilderCard, type BridgeBuilderCard } from './bridgeBuilderCard.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { needGroups, type NeedGroup } from './finder.ts';
import { needsOf } from './finderRows.ts';
import { findRoute } from './findRoute.ts';
import { jsonLd, type LinkedData } from './jsonLd.ts';
import { pageLink, type Link } from './link.ts';
import { byOrder } from './order.ts';
import { pageView, type PageView } from './page.ts';
import { passOnLinks, type PassOnLinks } from './passOn.ts';
import { provenance, type Provenance } from './provenance.ts';
import { frame, type Frame } from './shell.ts';

export interface BridgeBuildersView extends PageView {
  readonly team: readonly BridgeBuilderCard[];
  readonly groups: readonly NeedGroup[];
  /** What helps whoever helps: reading for someone, and everyone's numbers to keep. */
  readonly more: readonly Link[];
}

export function bridgeBuildersView(store: Store, language: LanguageKey): BridgeBuildersView {
  const page = pageView(store, 'brobyggare', language);
  return {
    ...page,
    team: byOrder(store.entries('bridge-builders')).map((entry) => bridgeBuilderCard(store, entry, page)),
    groups: needGroups(store, page),
    more: [
      pageLink('las-for-nagon', 'nav.readAloud', language, page.t),
      pageLink('kontakter', 'save.heading', language, page.t),
    ],
  };
}

export interface BridgeBuilderView extends Frame, Provenance {
  readonly entry: Entry<'bridge-builders'>;
  /** Whether the body is shown: a label-and-value page without its own translation has none. */
  readonly hasBody: boolean;
  readonly card: BridgeBuilderCard;
  readonly passOn: PassOnLinks;
  readonly jsonLd: LinkedData | undefined;
  /** Contacts for the same needs. */
  readonly contacts: readonly ContactCard[];
}

export function bridgeBuilderView(store: Store, key: string, language: LanguageKey): BridgeBuilderView {
  const entry = store.existing('bridge-builders', key);
  const route = findRoute(store, { kind: 'entry', type: 'bridge-builders', key });
  const page = frame(store, route, language, (lang) => entry.in(lang).description);
  const needs = needsOf(store, { type: 'bridge-builders', key });
  return {
    ...page,
    ...provenance(entry.in(page.lang)),
    entry,
    hasBody: entry.bodyLanguage(page.lang) === page.lang,
    card: bridgeBuilderCard(store, entry, page),
    passOn: passOnLinks(store, entry, page),
    jsonLd: jsonLd(store, entry, page),
    contacts: byOrder(store.entries('contacts'))
      .filter(({ key: contact }) =>
        needsOf(store, { type: 'contacts', key: contact }).some((need) => needs.includes(need)),
      )
      .map((contact) => contactCard(store, contact, page)),
  };
}

import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { bridgeBuilderCard, type BridgeBuilderCard } from './bridgeBuilderCard.ts';
import { needGroups, type NeedGroup } from './finder.ts';
import { needsOf } from './finderRows.ts';
import { findRoute } from './findRoute.ts';
import { jsonLd, type LinkedData } from './jsonLd.ts';
import { pageLink, type Link } from './link.ts';
import { byOrder } from './order.ts';
import { pageView, type PageView } from './page.ts';
import { passOnLinks, type PassOnLinks } from './passOn.ts';
import { provenance, type Provenance } from './provenance.ts';
import { sentence } from './sentence.ts';
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
      {
        href: localAddress(`${pageAddresses.kontakter}#rubrik-spara`, language),
        text: page.t('save.heading'),
      },
    ],
  };
}

export interface BridgeBuilderView extends Frame, Provenance {
  readonly entry: Entry<'bridge-builders'>;
  /** Whether the body is shown: a label-and-value page without its own translation has none. */
  readonly hasBody: boolean;
  readonly card: BridgeBuilderCard;
  readonly lead: LangText | undefined;
  readonly phoneSource: string | undefined;
  readonly passOn: PassOnLinks;
  readonly jsonLd: LinkedData | undefined;
  /** What the role helps with, each leading to all who do. */
  readonly needs: readonly NeedGroup[];
}

export function bridgeBuilderView(store: Store, key: string, language: LanguageKey): BridgeBuilderView {
  const entry = store.existing('bridge-builders', key);
  const route = findRoute(store, { kind: 'entry', type: 'bridge-builders', key });
  const page = frame(store, route, language, (lang) => entry.in(lang).description);
  const needs = needsOf(store, { type: 'bridge-builders', key });
  const card = bridgeBuilderCard(store, entry, page);
  return {
    ...page,
    ...provenance(entry.in(page.lang), page),
    entry,
    hasBody: entry.bodyLanguage(page.lang) === page.lang,
    card,
    lead: sentence(card.what, page.lang),
    phoneSource: page.explained.length > 0 ? undefined : card.phoneSource,
    passOn: passOnLinks(store, entry, page),
    jsonLd: jsonLd(store, entry, page),
    needs: needGroups(store, page).filter(({ need }) => needs.includes(need)),
  };
}

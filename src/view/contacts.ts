import type { LanguageKey } from '../i18n/languages.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { needGroups, type NeedGroup } from './bridgeBuilders.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { findRoute } from './findRoute.ts';
import { pageView, type PageView } from './page.ts';
import { provenance, type Provenance } from './provenance.ts';
import { frame, type Frame } from './shell.ts';

export interface ContactsView extends PageView {
  readonly groups: readonly NeedGroup[];
}

export function contactsView(store: Store, language: LanguageKey): ContactsView {
  const page = pageView(store, 'kontakter', language);
  return { ...page, groups: needGroups(store, page).filter((group) => group.contacts.length > 0) };
}

export interface ContactView extends Frame, Provenance {
  readonly entry: Entry<'contacts'>;
  /** Whether the body is shown: a label-and-value page without its own translation has none. */
  readonly hasBody: boolean;
  readonly card: ContactCard;
}

export function contactView(store: Store, key: string, language: LanguageKey): ContactView {
  const entry = store.existing('contacts', key);
  const route = findRoute(store, { kind: 'entry', type: 'contacts', key });
  const page = frame(store, route, language, (lang) => entry.in(lang).description);
  return {
    ...page,
    ...provenance(entry.in(page.lang)),
    entry,
    hasBody: entry.bodyLanguage(page.lang) === page.lang,
    card: contactCard(store, entry, page),
  };
}

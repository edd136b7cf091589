import type { LanguageKey } from '../i18n/languages.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import type { LangText } from '../i18n/langText.ts';
import { needKeys, type Need } from '../model/needs.ts';
import { callAnyone, type Call } from './call.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { needGroup, type Answer } from './finder.ts';
import { needsOf } from './finderRows.ts';
import { findRoute } from './findRoute.ts';
import { jsonLd, type LinkedData } from './jsonLd.ts';
import { byOrder } from './order.ts';
import { pageView, type PageView } from './page.ts';
import { passOnLinks, type PassOnLinks } from './passOn.ts';
import { labels } from './labels.ts';
import type { Pair } from './pair.ts';
import { provenance, type Provenance } from './provenance.ts';
import { sentence } from './sentence.ts';
import { frame, type Frame } from './shell.ts';

/** The contacts for one need; without a need those that the finder's table does not name. */
export interface ContactGroup {
  readonly need: Need | undefined;
  readonly text: Pair;
  readonly contacts: readonly ContactCard[];
}

export interface ContactsView extends PageView {
  readonly groups: readonly ContactGroup[];
}

/** Every contact, under each need that it is named for. */
export function contactsView(store: Store, language: LanguageKey): ContactsView {
  const page = pageView(store, 'kontakter', language);
  const all = byOrder(store.entries('contacts')).map((entry) => ({
    card: contactCard(store, entry, page),
    needs: needsOf(store, { type: 'contacts', key: entry.key }),
  }));
  const group = (need: Need | undefined, text: Pair): ContactGroup => ({
    need,
    text,
    contacts: all
      .filter(({ needs }) => (need === undefined ? needs.length === 0 : needs.includes(need)))
      .map(({ card }) => card),
  });
  const label = labels(store, page.lang);
  const groups = [
    ...needKeys.map((need) => group(need, label(`need.${need}`))),
    group(undefined, label('contact.others')),
  ];
  return { ...page, groups: groups.filter(({ contacts }) => contacts.length > 0) };
}

export interface ContactView extends Frame, Provenance {
  readonly entry: Entry<'contacts'>;
  /** Whether the body is shown: a label-and-value page without its own translation has none. */
  readonly hasBody: boolean;
  readonly card: ContactCard;
  readonly what: LangText | undefined;
  /** When to turn there. It is never left out where it says that another number is for whoever is in danger. */
  readonly when: LangText | undefined;
  readonly phoneSource: string | undefined;
  /** That the contact is newer than the pictures of 2018. */
  readonly notOnSlide: LangText | undefined;
  readonly passOn: PassOnLinks;
  readonly jsonLd: LinkedData | undefined;
  /** Who answers at any hour, where the contact is for those in danger and has no number of its own. */
  readonly first: readonly Answer[];
  /** The way to someone who helps further, where no number leads to the contact. */
  readonly callInstead: Call;
  /** What the finder sends here for. */
  readonly needs: readonly Need[];
}

/** Where another number is for whoever is in danger, that is said also where all else is labels and values. */
const warns = ({ text }: LangText): boolean => /\b112\b/.test(text);

export function contactView(store: Store, key: string, language: LanguageKey): ContactView {
  const entry = store.existing('contacts', key);
  const route = findRoute(store, { kind: 'entry', type: 'contacts', key });
  const page = frame(store, route, language, (lang) =>
    route.sensitive ? store.translator(lang)('contact.neutralDescription') : entry.in(lang).description,
  );
  const card = contactCard(store, entry, page);
  const needs = needsOf(store, { type: 'contacts', key });
  return {
    ...page,
    ...provenance(entry.in(page.lang), page),
    entry,
    hasBody: entry.bodyLanguage(page.lang) === page.lang,
    card,
    what: sentence(card.what, page.lang),
    when: card.when && (warns(card.when) ? card.when : sentence(card.when, page.lang)),
    phoneSource: page.explained.length > 0 ? undefined : card.phoneSource,
    notOnSlide: card.onSlide ? undefined : sentence(page.t('contact.notOnSlide'), page.lang),
    passOn: passOnLinks(store, entry, page),
    jsonLd: jsonLd(store, entry, page),
    first:
      needs.includes('trygghet') && (card.call === undefined || card.call.via !== undefined)
        ? needGroup(store, page, 'trygghet').first
        : [],
    callInstead: callAnyone(store),
    needs,
  };
}

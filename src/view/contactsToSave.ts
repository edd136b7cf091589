import { shownAddress } from '../i18n/address.ts';
import { langAttributes } from '../i18n/langAttributes.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { bridgeBuildersView } from './bridgeBuilders.ts';
import { contactsView } from './contacts.ts';
import { alone, type Pair } from './pair.ts';
import type { ReachableCard } from './reachable.ts';
import { savedHours, type SavedFact } from './savedHours.ts';
import type { Frame } from './shell.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

/** One person or place, with what someone without a network needs to ring them. */
export interface SavedEntry {
  readonly id: string;
  readonly card: ReachableCard;
  readonly facts: readonly SavedFact[];
}

export interface SavedGroup {
  /** Its place in the file. */
  readonly id: string;
  readonly heading: Pair;
  readonly entries: readonly SavedEntry[];
  /** Those who stand in full in an earlier group. */
  readonly above: readonly SavedEntry[];
}

/** All contacts as one file that needs nothing else, in one language. */
export interface ContactsToSave extends Pick<Frame, 'shell' | 'language' | 'lang' | 't'> {
  readonly langAttributes: typeof langAttributes;
  readonly shownAddress: (address: string) => string;
  readonly made: ShownDate;
  readonly groups: readonly SavedGroup[];
}

function savedEntry(card: ReachableCard, { t, lang }: Frame): SavedEntry {
  const when = card.type === 'contacts' ? card.when : undefined;
  return {
    id: `${card.type}-${card.key}`,
    card,
    facts: [
      { label: t('contact.what'), lines: [[card.what]] },
      ...(when ? [{ label: t('contact.when'), lines: [[when]] }] : []),
      ...(card.hours ? savedHours(card.hours, t, lang) : []),
    ],
  };
}

/** Decides what the file says: the bridge-builders first, then the contacts by need, each of them in full once. */
export function contactsToSave(store: Store, language: LanguageKey): ContactsToSave {
  const { team } = bridgeBuildersView(store, language);
  const { groups, ...page } = contactsView(store, language);
  const seen = new Set<object>();
  return {
    shell: page.shell,
    language,
    lang: page.lang,
    t: page.t,
    langAttributes,
    shownAddress,
    made: shownDate(store.today, page.lang),
    groups: [
      { id: 'brobyggare', text: alone(page.t('bridgeBuilder.team')), contacts: team },
      ...groups.map(({ need, ...group }) => ({ id: need ?? 'ovriga', ...group })),
    ].map(({ id, text, contacts }) => {
      const above = contacts.filter((card) => seen.has(card));
      const entries = contacts.filter((card) => !seen.has(card));
      for (const card of entries) seen.add(card);
      const saved = (card: ReachableCard): SavedEntry => savedEntry(card, page);
      return { id, heading: text, entries: entries.map(saved), above: above.map(saved) };
    }),
  };
}

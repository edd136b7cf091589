import { localAddress } from '../i18n/address.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { languageOf, sourceLanguage } from '../i18n/languages.ts';
import { pageAddresses } from '../model/addresses.ts';
import { needKeys, type Need } from '../model/needs.ts';
import type { Store } from '../store/store.ts';
import { bridgeBuilderCard } from './bridgeBuilderCard.ts';
import { callAnyone, type Call } from './call.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { finderRows } from './finderRows.ts';
import { labels } from './labels.ts';
import type { Reading } from './link.ts';
import type { Pair } from './pair.ts';
import type { ReachableCard } from './reachable.ts';
import { sentence } from './sentence.ts';

/** Whom to ring: someone with a card of their own, or a bridge-builder through the switchboard where they have no number. */
export interface Answer {
  readonly card: ReachableCard | undefined;
  readonly call: Call;
}

/** What one can do about one need: whom to ring first, who else there is, and who answers when they are closed. */
export interface NeedGroup {
  readonly need: Need;
  /** Where the answer stands. */
  readonly href: string;
  readonly text: Pair;
  /** What residents themselves say, in Swedish that is easy too; nothing in a variety, where the Swedish name of the need says enough. */
  readonly examples: LangText | undefined;
  /** One, or more for needs where someone may be in danger. Never none: the switchboard always answers. */
  readonly first: readonly [Answer, ...Answer[]];
  readonly next: readonly ReachableCard[];
  readonly whenClosed: ContactCard | undefined;
}

/** The group for one need. */
export function needGroup(store: Store, reading: Reading, need: Need): NeedGroup {
  const row = finderRows(store).find((candidate) => candidate.need === need);
  const contact = (key: string): ContactCard[] => {
    const entry = store.entry('contacts', key);
    return entry ? [contactCard(store, entry, reading)] : [];
  };
  const builder =
    row?.bridgeBuilder === undefined ? undefined : store.entry('bridge-builders', row.bridgeBuilder);
  const all: ReachableCard[] = [
    ...(row?.first ?? []).flatMap(contact),
    ...(builder ? [bridgeBuilderCard(store, builder, reading)] : []),
    ...(row?.next ?? []).flatMap(contact),
  ];
  const isEasy = languageOf(reading.lang).kind === 'easy';
  const anyone = callAnyone(store);
  const answer = (card: ReachableCard | undefined): Answer => ({ card, call: card?.call ?? anyone });
  const count = Math.max(1, row?.first.length ?? 0);
  return {
    need,
    href: localAddress(`${pageAddresses.brobyggare}#${need}`, reading.language),
    text: labels(store, reading.lang)(`need.${need}`),
    examples:
      row?.examples === undefined
        ? undefined
        : sentence(langText(row.examples, isEasy ? reading.lang : sourceLanguage), reading.lang),
    first: [answer(all[0]), ...all.slice(1, count).map(answer)],
    next: all.slice(count),
    whenClosed: row?.whenClosed === undefined ? undefined : contact(row.whenClosed)[0],
  };
}

/** A group for every need, in the order of the needs. */
export const needGroups = (store: Store, reading: Reading): NeedGroup[] =>
  needKeys.map((need) => needGroup(store, reading, need));

import { sourceLanguage } from '../i18n/languages.ts';
import type { ReachableType } from '../model/addresses.ts';
import type { PhoneNumber } from '../model/phone.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { discreetCall, discreetName } from './discreet.ts';
import type { Reading } from './link.ts';
import { byOrder } from './order.ts';
import { reachableCard, routeOf } from './reachable.ts';

/** What a phone's address book gets to know of someone, in Swedish. */
export interface SavedContact {
  /** Neutral where the real name would tell. */
  readonly name: string;
  /** Whose number it is, when it is a switchboard's. */
  readonly organisation: string | undefined;
  readonly number: PhoneNumber;
  readonly takesTexts: boolean;
  /** The page about them, absolute; nothing where one press on it would tell what the name does not. */
  readonly url: string | undefined;
  /** One sentence each. */
  readonly notes: readonly string[];
  /** ISO 8601. */
  readonly lastChecked: string;
}

const swedish: Reading = { language: sourceLanguage, lang: sourceLanguage };

/** What is saved of an entry; nothing when no number leads there, because a card without one helps nobody. */
export function savedContact(store: Store, entry: Entry<ReachableType>): SavedContact | undefined {
  const { address, asOf, call: own, lastChecked, phoneSource, sms } = reachableCard(store, entry, swedish);
  if (!own) return undefined;
  const t = store.translator(sourceLanguage);
  const { sensitive } = routeOf(store, entry);
  const call = sensitive ? discreetCall(store, own) : own;
  return {
    name: discreetName(entry, sourceLanguage).text,
    organisation: call.via?.text,
    number: call.number,
    takesTexts: sms !== undefined,
    url: sensitive ? undefined : new URL(address, store.settings.siteUrl).href,
    notes: [
      ...(call.askFor ? [`${t('phone.askWhom').text} ${call.askFor.text}.`] : []),
      // Where the number was read names what a neutral name keeps to itself.
      ...(sensitive || phoneSource === undefined ? [] : [`${t('phone.source').text} ${phoneSource}.`]),
      ...(call.unconfirmed ? [t('phone.unconfirmed').text] : []),
      ...(asOf && !sensitive ? [`${asOf.text}.`] : []),
      `${t('contact.lastChecked').text}: ${lastChecked.display}.`,
    ],
    lastChecked: lastChecked.iso,
  };
}

/** All that may be saved at once: the bridge-builders and then the contacts, but none whose name tells too much. */
export const savedContacts = (store: Store): SavedContact[] =>
  [...byOrder(store.entries('bridge-builders')), ...byOrder(store.entries('contacts'))]
    .filter((entry) => !routeOf(store, entry).sensitive)
    .flatMap((entry) => savedContact(store, entry) ?? []);

import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { entryAddress } from '../model/addresses.ts';
import type { Need } from '../model/needs.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { callTo, type Call } from './call.ts';
import { needsOf } from './finderRows.ts';
import { isStale } from './freshness.ts';
import { labels } from './labels.ts';
import type { Reading } from './link.ts';
import { named } from './named.ts';
import { openingHours, type OpeningHours } from './openingHours.ts';
import type { Pair } from './pair.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

export type { Need };

export interface NeedLabel {
  readonly need: Need;
  readonly text: Pair;
}

/** One role in the team, decided for one language. */
export interface BridgeBuilderCard {
  readonly type: 'bridge-builders';
  readonly key: string;
  /** The page's address without language. */
  readonly address: string;
  readonly href: string;
  readonly title: LangText;
  /** The title, with a word that helps where it is not in the reader's language. */
  readonly name: Pair;
  readonly what: LangText;
  readonly needs: readonly NeedLabel[];
  readonly call: Call | undefined;
  /** The address of a text message, where the number takes them. */
  readonly sms: string | undefined;
  readonly phoneSource: string | undefined;
  readonly where: LangText | undefined;
  /** When they can be reached. */
  readonly hours: OpeningHours | undefined;
  readonly languagesSpoken: readonly string[];
  readonly personalName: string | undefined;
  readonly asOf: LangText | undefined;
  readonly lastChecked: ShownDate;
  readonly stale: boolean;
}

export function bridgeBuilderCard(
  store: Store,
  entry: Entry<'bridge-builders'>,
  { language, lang }: Reading,
): BridgeBuilderCard {
  const data = entry.in(lang);
  const label = labels(store, lang);
  const consented = data.nameConsentUntil !== undefined && data.nameConsentUntil >= store.today;
  const address = entryAddress('bridge-builders', entry.key);
  const call = callTo({ ...data, municipal: true }, store.settings);
  return {
    type: 'bridge-builders',
    key: entry.key,
    address,
    href: localAddress(address, language),
    title: data.title,
    name: named(store, language, data.title, data.term),
    what: data.description,
    needs: needsOf(store, { type: 'bridge-builders', key: entry.key }).map((need) => ({
      need,
      text: label(`need.${need}`),
    })),
    call,
    sms: data.sms === true ? call?.number.sms : undefined,
    phoneSource: data.phoneSource,
    where: data.where,
    hours: openingHours(data, store, lang),
    languagesSpoken: data.languagesSpoken.map((spoken) => spoken.language),
    personalName: consented ? data.personalName : undefined,
    asOf: data.asOf,
    lastChecked: shownDate(data.lastChecked, lang),
    stale: isStale(data.lastChecked, store.today, store.settings.freshForDays),
  };
}

import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { entryAddress } from '../model/addresses.ts';
import type { PictogramName } from '../model/pictograms.ts';
import { isMunicipal, type ContactKind } from '../model/types/contacts.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { callTo, type Call } from './call.ts';
import { isStale } from './freshness.ts';
import { labels } from './labels.ts';
import type { Reading } from './link.ts';
import { named } from './named.ts';
import { openingHours, type OpeningHours } from './openingHours.ts';
import type { Pair } from './pair.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

export type { PictogramName };

const kindPictograms: Readonly<Partial<Record<ContactKind, PictogramName>>> = {
  stat: 'myndighet',
  kommun: 'kommun',
  'kommun-och-region': 'kommun',
  civilsamhalle: 'rad',
  trossamfund: 'kyrka',
};

/** One contact, decided for one language: its own page, lists and blocks all show this. */
export interface ContactCard {
  readonly type: 'contacts';
  readonly key: string;
  /** The page's address without language. */
  readonly address: string;
  readonly href: string;
  readonly title: LangText;
  /** The title, with a word that helps where it is not in the reader's language. */
  readonly name: Pair;
  readonly what: LangText;
  readonly when: LangText | undefined;
  readonly kind: Pair;
  readonly kindPictogram: PictogramName | undefined;
  /** Nothing when no number with a source leads there. */
  readonly call: Call | undefined;
  /** The address of a text message, where the number takes them. */
  readonly sms: string | undefined;
  readonly phoneSource: string | undefined;
  /** When they can be reached. */
  readonly hours: OpeningHours | undefined;
  readonly web: string | undefined;
  readonly sensitive: boolean;
  readonly onSlide: boolean;
  readonly asOf: LangText | undefined;
  readonly lastChecked: ShownDate;
  readonly stale: boolean;
}

export function contactCard(
  store: Store,
  entry: Entry<'contacts'>,
  { language, lang }: Reading,
): ContactCard {
  const data = entry.in(lang);
  const address = entryAddress('contacts', entry.key);
  const call = callTo({ ...data, municipal: isMunicipal(data.kind) }, store.settings);
  return {
    type: 'contacts',
    key: entry.key,
    address,
    href: localAddress(address, language),
    title: data.title,
    name: named(store, language, data.title, data.term),
    what: data.description,
    when: data.whenToContact,
    kind: labels(store, lang)(`contactKind.${data.kind}`),
    kindPictogram: kindPictograms[data.kind],
    call,
    sms: data.sms === true ? call?.number.sms : undefined,
    phoneSource: data.phoneSource,
    hours: openingHours(data, store, lang),
    web: data.web,
    sensitive: data.sensitive === true,
    onSlide: data.onSlide,
    asOf: data.asOf,
    lastChecked: shownDate(data.lastChecked, lang),
    stale: isStale(data.lastChecked, store.today, store.settings.freshForDays),
  };
}

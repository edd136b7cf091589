import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { entryAddress } from '../model/addresses.ts';
import { phoneNumber, type PhoneNumber } from '../model/phone.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { isStale } from './freshness.ts';
import type { Reading } from './link.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

/** One contact, decided for one language: its own page, lists and blocks all show this. */
export interface ContactCard {
  readonly key: string;
  readonly href: string;
  readonly title: LangText;
  readonly what: LangText;
  readonly when: LangText | undefined;
  readonly kind: LangText;
  readonly phone: PhoneNumber | undefined;
  readonly phoneSource: string | undefined;
  readonly phoneHours: LangText | undefined;
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
  return {
    key: entry.key,
    href: localAddress(entryAddress('contacts', entry.key), language),
    title: data.title,
    what: data.description,
    when: data.whenToContact,
    kind: store.translator(lang)(`contactKind.${data.kind}`),
    phone: data.phone === undefined ? undefined : phoneNumber(data.phone),
    phoneSource: data.phoneSource,
    phoneHours: data.phoneHours,
    web: data.web,
    sensitive: data.sensitive === true,
    onSlide: data.onSlide,
    asOf: data.asOf,
    lastChecked: shownDate(data.lastChecked, lang),
    stale: isStale(data.lastChecked, store.today, store.settings.freshForDays),
  };
}

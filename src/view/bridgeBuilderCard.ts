import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { entryAddress } from '../model/addresses.ts';
import { needKeys, type Need } from '../model/needs.ts';
import { phoneNumber, type PhoneNumber } from '../model/phone.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { isStale } from './freshness.ts';
import type { Reading } from './link.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

export type { Need };

export interface NeedLabel {
  readonly need: Need;
  readonly text: LangText;
}

/** One role in the team, decided for one language. */
export interface BridgeBuilderCard {
  readonly key: string;
  readonly href: string;
  readonly title: LangText;
  readonly what: LangText;
  readonly needs: readonly NeedLabel[];
  /** The role's own number, or nothing: then the switchboard leads there. */
  readonly phone: PhoneNumber | undefined;
  readonly phoneSource: string | undefined;
  readonly where: LangText | undefined;
  readonly when: LangText | undefined;
  readonly languagesSpoken: readonly string[];
  readonly personalName: string | undefined;
  readonly greeting: { readonly audio: string; readonly transcript: LangText } | undefined;
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
  const t = store.translator(lang);
  const consented = data.nameConsentUntil !== undefined && data.nameConsentUntil >= store.today;
  return {
    key: entry.key,
    href: localAddress(entryAddress('bridge-builders', entry.key), language),
    title: data.title,
    what: data.description,
    needs: needKeys
      .filter((need) => data.needs.includes(need))
      .map((need) => ({ need, text: t(`need.${need}`) })),
    phone: data.phone === undefined ? undefined : phoneNumber(data.phone),
    phoneSource: data.phoneSource,
    where: data.where,
    when: data.when,
    languagesSpoken: data.languagesSpoken.map((spoken) => spoken.language),
    personalName: consented ? data.personalName : undefined,
    greeting:
      data.greetingAudio !== undefined && data.greetingTranscript !== undefined
        ? { audio: data.greetingAudio, transcript: data.greetingTranscript }
        : undefined,
    asOf: data.asOf,
    lastChecked: shownDate(data.lastChecked, lang),
    stale: isStale(data.lastChecked, store.today, store.settings.freshForDays),
  };
}

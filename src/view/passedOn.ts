import { localAddress } from '../i18n/address.ts';
import type { InterfaceKey } from '../i18n/interfaceStrings.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { languageOf, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { ReachableType } from '../model/addresses.ts';
import type { Need } from '../model/needs.ts';
import type { PhoneNumber } from '../model/phone.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { callAnyone } from './call.ts';
import { discreetCall, discreetName } from './discreet.ts';
import { needsOf } from './finderRows.ts';
import { hoursText } from './hoursText.ts';
import { labels } from './labels.ts';
import type { Reading } from './link.ts';
import type { OpeningHours } from './openingHours.ts';
import type { HoursLine } from './openWeek.ts';
import { alone, pair, type Pair } from './pair.ts';
import { reachableCard, routeOf } from './reachable.ts';
import type { ShownDate } from './shownDate.ts';

/** What leaves the site about someone: the message, the card and the poster all say this. */
export interface PassedOn {
  readonly name: Pair;
  /** Said before the number when it does not lead to them. */
  readonly none: LangText | undefined;
  /** What they help with. */
  readonly needs: readonly { readonly need: Need; readonly words: Pair }[];
  /** Their own, or the switchboard's, where a bridge-builder helps further. */
  readonly number: PhoneNumber;
  /** Whose number it is, when it is a switchboard's. */
  readonly owner: LangText | undefined;
  /** Whom to ask for, in the language of the one who answers. */
  readonly askFor: LangText | undefined;
  readonly unconfirmed: LangText | undefined;
  readonly hours: LangText | undefined;
  /** The same in the words that a variety has, which no Swedish reader needs. */
  readonly ownHours: readonly HoursLine[];
  /** A web page of their own, for those whom no number leads to. */
  readonly web: string | undefined;
  /** The page about them in the reader's language, absolute. */
  readonly url: string;
  /** How old the facts are, in the source's own terms. */
  readonly asOf: LangText | undefined;
  readonly preview: LangText | undefined;
  readonly lastChecked: ShownDate;
  readonly label: (key: InterfaceKey) => Pair;
}

/** Whether it may be seen by others: what lies in a phone or a pocket names nothing that a neutral name keeps to itself. */
export type Discretion = 'discreet' | 'open';

/** Swedish for whoever is shown it, and beside it the words of a variety. Easy Swedish, which is Swedish too, stands alone. */
const besideSwedish = (swedish: LangText, own: LangText): Pair =>
  languageOf(own.lang).kind === 'easy' ? alone(own) : pair(swedish, own);

/** The hours whose days the language has words for. */
const linesIn = (lang: LanguageKey, hours: OpeningHours | undefined): readonly HoursLine[] =>
  (hours?.lines ?? []).filter(({ days }) => days.lang === lang);

/** Decides what is passed on about an entry. */
export function passedOn(
  store: Store,
  entry: Entry<ReachableType>,
  reading: Reading,
  discretion: Discretion,
): PassedOn {
  const { settings, translator } = store;
  const { language, lang } = reading;
  const swedish = reachableCard(store, entry, { language: sourceLanguage, lang: sourceLanguage });
  const own = reachableCard(store, entry, reading);
  const route = routeOf(store, entry);
  const isHidden = discretion === 'discreet' && route.sensitive;
  const t = translator(sourceLanguage);
  const ownLabel = labels(store, lang);
  const label = (of: InterfaceKey): Pair => besideSwedish(t(of), ownLabel(of).text);
  const nameIn = (one: LanguageKey): LangText =>
    discretion === 'discreet' ? discreetName(entry, one) : entry.in(one).title;
  const reachedBy = swedish.call ?? callAnyone(store);
  const call = isHidden ? discreetCall(store, reachedBy) : reachedBy;
  const hours = swedish.hours && hoursText(swedish.hours);
  return {
    name: besideSwedish(nameIn(sourceLanguage), nameIn(lang)),
    none: swedish.call ? undefined : t('phone.none'),
    needs: isHidden ? [] : needsOf(store, entry).map((need) => ({ need, words: label(`need.${need}`) })),
    number: call.number,
    owner: call.via,
    askFor: call.askFor,
    unconfirmed: call.unconfirmed ? t('phone.unconfirmed') : undefined,
    hours: hours === undefined ? undefined : langText(hours, sourceLanguage),
    ownHours: languageOf(lang).kind === 'variety' ? linesIn(lang, own.hours) : [],
    web: swedish.call || own.type !== 'contacts' ? undefined : own.web,
    url: new URL(localAddress(own.address, language), settings.siteUrl).href,
    asOf: isHidden ? undefined : swedish.asOf,
    preview: settings.official ? undefined : t('site.preview'),
    lastChecked: own.lastChecked,
    label,
  };
}

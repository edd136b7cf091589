import type { ReachableType } from '../model/addresses.ts';
import { isMunicipal } from '../model/types/contacts.ts';
import type { Weekday, WeeklyHours } from '../model/types/openingHours.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import type { Call } from './call.ts';
import { reachableCard, type ReachableCard } from './reachable.ts';
import type { Frame } from './shell.ts';

/** A thing in the words of schema.org. */
export interface LinkedData {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const dayNames: Readonly<Record<Weekday, string>> = {
  mandag: 'Monday',
  tisdag: 'Tuesday',
  onsdag: 'Wednesday',
  torsdag: 'Thursday',
  fredag: 'Friday',
  lordag: 'Saturday',
  sondag: 'Sunday',
};

const hours = ({ days, opens, closes }: WeeklyHours): LinkedData => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days.map((day) => dayNames[day]),
  opens,
  // A day of schema.org ends a minute before the next begins.
  closes: closes === '24:00' ? '23:59' : closes,
});

const contactPoint = ({ number }: Call, card: ReachableCard): LinkedData => ({
  '@type': 'ContactPoint',
  telephone: number.href.replace('tel:', ''),
  ...(card.hours?.weekly.length && { hoursAvailable: card.hours.weekly.map(hours) }),
  ...(card.type === 'bridge-builders' &&
    card.languagesSpoken.length > 0 && { availableLanguage: card.languagesSpoken }),
});

/** Emergency numbers are short: what answers at 112 is a service of its own kind. */
function typeOf(entry: Entry<ReachableType>, call: Call | undefined): string {
  if (entry.type === 'bridge-builders') return 'GovernmentService';
  if (call?.number.href === 'tel:112') return 'EmergencyService';
  const { kind } = (entry as Entry<'contacts'>).in('sv');
  return kind === 'stat' || isMunicipal(kind) ? 'GovernmentOrganization' : 'Organization';
}

/**
 * What machines are told of someone: no more than the page says. Nothing on pages that search engines are asked to
 * leave, and nothing of the sensitive ones, which link previews would show.
 */
export function jsonLd(
  store: Store,
  entry: Entry<ReachableType>,
  { shell, ...reading }: Frame,
): LinkedData | undefined {
  const card = reachableCard(store, entry, reading);
  if (shell.noindex || (card.type === 'contacts' && card.sensitive)) return undefined;
  const point = card.call && { contactPoint: contactPoint(card.call, card) };
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: store.settings.publisher,
    url: store.settings.publisherUrl,
  };
  const isService = card.type === 'bridge-builders';
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(entry, card.call),
    name: card.title.text,
    description: card.what.text,
    url: isService || card.web === undefined ? shell.canonical : card.web,
    ...(isService
      ? { provider: { ...publisher, ...point } }
      : { mainEntityOfPage: shell.canonical, ...point }),
  };
}

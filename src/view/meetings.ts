import { clockTime, minutesOf } from '../i18n/clockTime.ts';
import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { entryAddress } from '../model/addresses.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { findRoute } from './findRoute.ts';
import type { Reading } from './link.ts';
import { newestFirst } from './newestFirst.ts';
import { pageView, type PageView } from './page.ts';
import { provenance, type Provenance } from './provenance.ts';
import { frame, type Frame } from './shell.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

export interface MeetingSummary {
  readonly href: string;
  readonly title: LangText;
  readonly date: ShownDate;
  readonly state: LangText;
  readonly example: boolean;
}

export interface MeetingItem {
  /** The fragment that links to the item. */
  readonly id: string;
  readonly number: string;
  readonly title: LangText;
  readonly text: LangText;
  readonly agreement: LangText;
  readonly decision: LangText | undefined;
  readonly responsible: string | undefined;
  readonly due: ShownDate | undefined;
  readonly state: LangText | undefined;
}

export interface DecisionSummary extends MeetingItem {
  readonly href: string;
  readonly meeting: LangText;
  readonly date: ShownDate;
  readonly example: boolean;
  readonly decision: LangText;
}

type MeetingData = ReturnType<Entry<'meetings'>['in']>;

/** Items are public only when the minutes are approved; before that a meeting has no items to show, anywhere. */
function publicItems(store: Store, data: MeetingData, { lang }: Reading): MeetingItem[] {
  const t = store.translator(lang);
  if (data.state !== 'justerat') return [];
  return data.items.map((item) => ({
    id: `p-${item.number.replaceAll(/[^\da-z]+/gi, '')}`,
    number: item.number,
    title: item.title,
    text: item.text,
    agreement: t(`agreement.${item.agreement}`),
    decision: item.decision,
    responsible: item.responsible,
    due: item.due === undefined ? undefined : shownDate(item.due, lang),
    state: item.state === undefined ? undefined : t(`decisionState.${item.state}`),
  }));
}

/** @example timeOf('17:00', '19:30') // => '17.00–19.30' */
const timeOf = (start: string | undefined, end: string | undefined): string | undefined =>
  start === undefined
    ? undefined
    : [start, ...(end === undefined ? [] : [end])].map((time) => clockTime(minutesOf(time))).join('–');

const meetingsIn = (store: Store): Entry<'meetings'>[] =>
  newestFirst(store.entries('meetings'), (entry) => ({
    date: entry.in(sourceLanguage).date,
    key: entry.key,
  }));

function meetingSummary(store: Store, entry: Entry<'meetings'>, { language, lang }: Reading): MeetingSummary {
  const data = entry.in(lang);
  return {
    href: localAddress(entryAddress('meetings', entry.key), language),
    title: data.title,
    date: shownDate(data.date, lang),
    state: store.translator(lang)(`meetingState.${data.state}`),
    example: data.example === true,
  };
}

export interface MeetingsView extends PageView {
  readonly meetings: readonly MeetingSummary[];
}

export function meetingsView(store: Store, language: LanguageKey): MeetingsView {
  const page = pageView(store, 'protokoll', language);
  return { ...page, meetings: meetingsIn(store).map((entry) => meetingSummary(store, entry, page)) };
}

export interface DecisionsView extends PageView {
  readonly decisions: readonly DecisionSummary[];
}

export function decisionsView(store: Store, language: LanguageKey): DecisionsView {
  const page = pageView(store, 'beslut', language);
  const decisions = meetingsIn(store).flatMap((entry) => {
    const summary = meetingSummary(store, entry, page);
    return publicItems(store, entry.in(page.lang), page).flatMap((item) =>
      item.decision
        ? [
            {
              ...item,
              decision: item.decision,
              href: `${summary.href}#${item.id}`,
              meeting: summary.title,
              date: summary.date,
              example: summary.example,
            },
          ]
        : [],
    );
  });
  return { ...page, decisions };
}

export interface MeetingView extends Frame, Provenance {
  readonly entry: Entry<'meetings'>;
  readonly lead: LangText;
  readonly example: boolean;
  readonly date: ShownDate;
  readonly time: string | undefined;
  readonly place: string | undefined;
  readonly state: LangText;
  readonly approvedOn: ShownDate | undefined;
  readonly present: readonly string[];
  readonly presentTotal: number | undefined;
  readonly agenda: readonly LangText[];
  /** Nothing until the minutes are approved. */
  readonly items: readonly MeetingItem[] | undefined;
  readonly corrections: readonly { readonly date: ShownDate; readonly text: string }[];
}

export function meetingView(store: Store, key: string, language: LanguageKey): MeetingView {
  const entry = store.existing('meetings', key);
  const route = findRoute(store, { kind: 'entry', type: 'meetings', key });
  const page = frame(store, route, language, (lang) => entry.in(lang).description);
  const data = entry.in(page.lang);
  const approved = data.state === 'justerat';
  return {
    ...page,
    ...provenance(data, page),
    entry,
    lead: data.description,
    example: data.example === true,
    date: shownDate(data.date, page.lang),
    time: timeOf(data.start, data.end),
    place: data.place,
    state: page.t(`meetingState.${data.state}`),
    approvedOn: data.approvedOn === undefined ? undefined : shownDate(data.approvedOn, page.lang),
    present: approved ? data.present.map((item) => item.group) : [],
    presentTotal: approved ? data.presentTotal : undefined,
    agenda: data.agenda.map((item) => item.title),
    items: approved ? publicItems(store, data, page) : undefined,
    corrections: approved
      ? data.corrections.map(({ date, text }) => ({ date: shownDate(date, page.lang), text }))
      : [],
  };
}

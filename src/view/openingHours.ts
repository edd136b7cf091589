import { dayNumber, isoDay } from '../i18n/days.ts';
import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { ClosedDay } from '../model/closedDay.ts';
import type { WeeklyHours } from '../model/types/openingHours.ts';
import type { Store } from '../store/store.ts';
import { closedDays, comingPeriods, type Period } from './closedDays.ts';
import { openNow, type ShownOpenNow } from './openNow.ts';
import { hoursLines, isRoundTheClock, openWeek, type HoursLine } from './openWeek.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

/** When someone can be reached, decided for one language. */
export interface OpeningHours {
  /** The rows as the record has them, for formats that machines read. */
  readonly weekly: readonly WeeklyHours[];
  /** The same in words; nothing when `roundTheClock` says it. */
  readonly lines: readonly HoursLine[];
  readonly roundTheClock: LangText | undefined;
  readonly dropIn: readonly HoursLine[];
  readonly note: LangText | undefined;
  /** Closed days and periods to come, ISO 8601, and the same for reading: one day, or the first and the last. */
  readonly closed: readonly Period[];
  readonly closedDates: readonly (readonly ShownDate[])[];
  readonly closedOnHolidays: boolean;
  /** The next holiday on a weekday that else is open, when it is near. */
  readonly nextHoliday: ShownDate | undefined;
  /** For the script; nothing when the hours never change. */
  readonly openNow: ShownOpenNow | undefined;
}

/** The fields of `model/types/openingHours.ts` as a view receives them. */
interface Recorded {
  readonly hours: readonly WeeklyHours[];
  readonly dropIn: readonly WeeklyHours[];
  readonly closedDays: readonly ClosedDay[];
  readonly openOnHolidays?: boolean | undefined;
  readonly hoursNote?: LangText | undefined;
}

/** How far ahead the script knows, from the day of the build: a year, and time to build again. */
const knownDays = 400;
const nearDays = 60;

/** Decides what is said about when someone can be reached; nothing when nothing is known. */
export function openingHours(
  data: Recorded,
  store: Pick<Store, 'today' | 'translator'>,
  lang: LanguageKey,
): OpeningHours | undefined {
  const week = openWeek(data.hours);
  const dropIn = openWeek(data.dropIn);
  const closed = comingPeriods(data.closedDays, store.today);
  const isWeekly = [...data.hours, ...data.dropIn].length > 0;
  if (!isWeekly && closed.length === 0 && data.hoursNote === undefined) return undefined;

  const t = store.translator(lang);
  const swedish = store.translator(sourceLanguage);
  const openOnHolidays = data.openOnHolidays === true;
  const from = dayNumber(store.today);
  const known = { from, until: from + knownDays };
  const either = openWeek([...data.hours, ...data.dropIn]);
  const [next] = closedDays(either, { from, until: from + nearDays }, [], openOnHolidays);
  const schedule = { week: either, closed: closedDays(either, known, closed, openOnHolidays), ...known };
  const roundTheClock = isRoundTheClock(week) && openOnHolidays ? t('hours.roundTheClock') : undefined;
  const changes = data.hours.length > 0 && !(roundTheClock && schedule.closed.length === 0);
  return {
    weekly: data.hours,
    lines: roundTheClock ? [] : hoursLines(week, t, swedish),
    roundTheClock,
    dropIn: hoursLines(dropIn, t, swedish),
    note: data.hoursNote,
    closed,
    closedDates: closed.map(({ from: first, to }) =>
      (first === to ? [first] : [first, to]).map((day) => shownDate(day, lang)),
    ),
    closedOnHolidays: isWeekly && !openOnHolidays,
    nextHoliday: next === undefined ? undefined : shownDate(isoDay(next), lang),
    openNow: changes ? openNow(schedule, store, lang) : undefined,
  };
}

import { compareCodes } from '../i18n/compare.ts';
import { dayNumber, isoDay, weekdayOf } from '../i18n/days.ts';
import { isOver, type ClosedDay } from '../model/closedDay.ts';
import type { OpenWeek } from './openWeek.ts';
import { publicHolidays } from './publicHolidays.ts';

/** Days from the first to the last, both with, ISO 8601; one day when they are the same. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** In order, with periods that meet or overlap joined into one. */
function joined(periods: readonly Period[]): Period[] {
  const whole: Period[] = [];
  for (const period of periods.toSorted((a, b) => compareCodes(a.from, b.from))) {
    const last = whole.at(-1);
    if (!last || dayNumber(period.from) > dayNumber(last.to) + 1) whole.push(period);
    else if (period.to > last.to) whole[whole.length - 1] = { from: last.from, to: period.to };
  }
  return whole;
}

/** The single days and periods of a record that are not over, in order. A day that is past is simply not shown. */
export const comingPeriods = (closedDays: readonly ClosedDay[], today: string): Period[] =>
  joined(closedDays.filter((day) => !isOver(day, today)).map(({ from, to = from }) => ({ from, to })));

const isHoliday = (day: string): boolean => publicHolidays(Number(day.slice(0, 4))).includes(day);

/** The days, as numbers, between two that are closed though their weekday is open. */
export function closedDays(
  week: OpenWeek,
  { from, until }: { readonly from: number; readonly until: number },
  periods: readonly Period[],
  openOnHolidays: boolean,
): number[] {
  const isClosed = (day: string): boolean =>
    (!openOnHolidays && isHoliday(day)) || periods.some((period) => period.from <= day && day <= period.to);
  return Array.from({ length: until - from + 1 }, (_, index) => from + index).filter(
    (day) => week[weekdayOf(day)]?.length && isClosed(isoDay(day)),
  );
}

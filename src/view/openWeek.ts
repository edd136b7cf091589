import { clockTime, minutesOf } from '../i18n/clockTime.ts';
import { formatList } from '../i18n/format.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import type { OpenTime } from '../i18n/openNow.ts';
import type { Translator } from '../i18n/translator.ts';
import { weekdayKeys, type Weekday, type WeeklyHours } from '../model/types/openingHours.ts';

/** The open times of each weekday, Monday first. */
export type OpenWeek = readonly (readonly OpenTime[])[];

/** Days with the same times, in one language, and their times. */
export interface HoursLine {
  /** @example 'måndag–torsdag och lördag' */
  readonly days: LangText;
  /** @example ['9.00–12.00', '13.00–16.00'] */
  readonly times: readonly string[];
}

/** In order, with times that meet or overlap joined into one. */
function joined(times: readonly OpenTime[]): OpenTime[] {
  const whole: OpenTime[] = [];
  for (const [opens, closes] of times.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last && opens <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], closes)];
    else whole.push([opens, closes]);
  }
  return whole;
}

/** A record's rows as a week. */
export const openWeek = (rows: readonly WeeklyHours[]): OpenWeek =>
  weekdayKeys.map((day) =>
    joined(
      rows
        .filter(({ days }) => days.includes(day))
        .map(({ opens, closes }) => [minutesOf(opens), minutesOf(closes)]),
    ),
  );

export const isRoundTheClock = (week: OpenWeek): boolean =>
  week.every((times) => times.some(([opens, closes]) => opens === 0 && closes === 24 * 60));

/** Days in a row as their first and last. */
function spans(days: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last?.at(-1) === day - 1) last.splice(1, 1, day);
    else found.push([day]);
  }
  return found;
}

/** Days as words of one language: Swedish where another lacks one of them, so that no span has two languages. */
function dayWords(days: readonly number[], t: Translator, swedish: Translator): LangText {
  const said = (say: Translator): LangText[][] =>
    spans(days).map((span) => span.map((day) => say(`weekday.${weekdayKeys[day] as Weekday}`)));
  const own = said(t);
  const languages = new Set(own.flat().map(({ lang }) => lang));
  const [lang = sourceLanguage] = languages.size === 1 ? languages : [];
  const words = languages.size === 1 ? own : said(swedish);
  const named = words.map((span) => span.map(({ text }) => text).join('–'));
  return langText(formatList(named, lang), lang);
}

/** The week for reading: days with the same times share a line. */
export function hoursLines(week: OpenWeek, t: Translator, swedish: Translator): HoursLine[] {
  const timesOn = (day: number): string[] =>
    (week[day] ?? []).map(([opens, closes]) => `${clockTime(opens)}–${clockTime(closes)}`);
  const openDays = [...week.keys()].filter((day) => week[day]?.length);
  const byTimes = Map.groupBy(openDays, (day) => timesOn(day).join(', '));
  return [...byTimes.values()].map((days) => ({
    days: dayWords(days, t, swedish),
    times: timesOn(days[0] ?? 0),
  }));
}

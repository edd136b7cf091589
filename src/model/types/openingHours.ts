import { compareCodes } from '../../i18n/compare.ts';
import { dayNumber } from '../../i18n/days.ts';
import type { ClosedDay } from '../closedDay.ts';
import type { RuleBreach } from '../contentType.ts';
import { list, optional, translated } from '../field.ts';
import { boolean, closingTime, date, selectMany, text, time } from '../fieldKinds.ts';

/** The days of the week, Monday first. */
export const weekdays = {
  mandag: 'Måndag',
  tisdag: 'Tisdag',
  onsdag: 'Onsdag',
  torsdag: 'Torsdag',
  fredag: 'Fredag',
  lordag: 'Lördag',
  sondag: 'Söndag',
} as const;

export type Weekday = keyof typeof weekdays;

export const weekdayKeys = Object.keys(weekdays) as readonly Weekday[];

/** The same hours on some days of every week. Times are `HH:MM` as Swedish clocks show; a day may end at 24:00. */
export interface WeeklyHours {
  readonly days: readonly Weekday[];
  readonly opens: string;
  readonly closes: string;
}

const weeklyHours = () => list({ days: selectMany(weekdays), opens: time(), closes: closingTime() });

/**
 * When someone can be reached: hours a week, hours for those who have not booked, single days or periods that are
 * closed, and whether public holidays are as other days. Holidays count as closed when nothing is said.
 */
export const openingHours = () => ({
  hours: weeklyHours(),
  dropIn: weeklyHours(),
  closedDays: list({ from: date(), to: optional(date()) }),
  openOnHolidays: optional(boolean()),
  hoursNote: optional(translated(text())),
});

/** In days: a longer period than two years is a year that was written wrong. */
const longestPeriod = 2 * 366;

const rowRules = (field: string, { days, opens, closes }: WeeklyHours, index: number): RuleBreach[] => [
  ...(days.length === 0
    ? [
        {
          path: [field, index, 'days'],
          cause: 'Raden har tider men ingen dag.',
          mend: 'Välj minst en veckodag, eller ta bort raden.',
        },
      ]
    : []),
  ...(closes <= opens
    ? [
        {
          path: [field, index, 'closes'],
          cause: `Stängningstiden ${closes} är inte senare än öppningstiden ${opens}.`,
          mend: 'Skriv en senare tid. Öppet förbi midnatt skrivs som två rader: en som stänger 24:00, och en för nästa dag som öppnar 00:00.',
        },
      ]
    : []),
];

const overlap = (a: WeeklyHours, b: WeeklyHours): boolean => a.opens < b.closes && b.opens < a.closes;

/** Each row that meets an earlier one on some day. */
const overlaps = (field: string, rows: readonly WeeklyHours[]): RuleBreach[] =>
  rows.flatMap((row, index) => {
    const shared = (earlier: WeeklyHours): Weekday | undefined =>
      overlap(earlier, row) ? earlier.days.find((day) => row.days.includes(day)) : undefined;
    const other = rows.slice(0, index).find((earlier) => shared(earlier) !== undefined);
    const day = other && shared(other);
    if (!other || !day) return [];
    return [
      {
        path: [field, index, 'opens'],
        cause: `Två rader krockar på ${weekdays[day].toLowerCase()}: ${other.opens}–${other.closes} och ${row.opens}–${row.closes}.`,
        mend: 'Skriv om dem till en rad, eller ändra tiderna så att den ena slutar innan den andra börjar.',
      },
    ];
  });

/** Whether every day is open from midnight to midnight, in one row or in several that meet. */
const isRoundTheClock = (rows: readonly WeeklyHours[]): boolean =>
  weekdayKeys.every((day) => {
    let openUntil = '00:00';
    for (const { opens, closes } of rows
      .filter(({ days }) => days.includes(day))
      .toSorted((a, b) => compareCodes(a.opens, b.opens))) {
      if (opens === openUntil) openUntil = closes;
    }
    return openUntil === '24:00';
  });

const periodRules = ({ from, to }: ClosedDay, index: number): RuleBreach[] => {
  if (to === undefined) return [];
  const path = ['closedDays', index, 'to'];
  if (to < from) {
    return [
      {
        path,
        cause: `Perioden slutar ${to}, före sin första dag ${from}.`,
        mend: 'Skriv sista dagen som är stängd. Lämna fältet tomt när det bara är en dag.',
      },
    ];
  }
  return dayNumber(to) - dayNumber(from) > longestPeriod
    ? [
        {
          path,
          cause: `Perioden från ${from} till ${to} är längre än två år.`,
          mend: 'Skriv rätt år. Den som har slutat för gott ska inte stå kvar.',
        },
      ]
    : [];
};

/** What opening hours must hold across fields. A closed day in the past is no error, or tomorrow's build would fail. */
export function openingHoursRules(data: Record<string, unknown>): readonly RuleBreach[] {
  const hours = (data['hours'] ?? []) as readonly WeeklyHours[];
  const closedDays = (data['closedDays'] ?? []) as readonly ClosedDay[];
  return [
    ...['hours', 'dropIn'].flatMap((field) => {
      const rows = (data[field] ?? []) as readonly WeeklyHours[];
      return [...rows.flatMap((row, index) => rowRules(field, row, index)), ...overlaps(field, rows)];
    }),
    ...closedDays.flatMap(periodRules),
    ...(isRoundTheClock(hours) && data['openOnHolidays'] === undefined
      ? [
          {
            path: ['openOnHolidays'],
            cause: 'Det är öppet dygnet runt alla dagar, men inte sagt om det också gäller helgdagar.',
            mend: 'Skriv true om det är öppet på helgdagar, annars false.',
            formMend: 'Svara på frågan i fältet "openOnHolidays".',
          },
        ]
      : []),
  ];
}

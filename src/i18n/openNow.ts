import type { DateFormat } from './swedishDate.ts';

/** From and until, in minutes after midnight by the clock in Sweden; a day ends at 1440. */
export type OpenTime = readonly [opens: number, closes: number];

/** When something is open, as far ahead as is known. Days are numbers, see `dayNumber`. */
export interface Schedule {
  /** The open times of each weekday in order, Monday first; they neither meet nor overlap. */
  readonly week: readonly (readonly OpenTime[])[];
  /** Days that are closed whatever the weekday. */
  readonly closed: readonly number[];
  readonly from: number;
  readonly until: number;
}

/** How the state is said in one language. `%when`, `%time` and `%day` stand for what only the moment knows. */
export interface OpenNowSentences {
  readonly openNow: string;
  readonly openUntil: string;
  readonly closedNow: string;
  readonly opensAt: string;
  readonly tomorrow: string;
  readonly onDay: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** How dates more than six days ahead are written. */
  readonly dateFormat: DateFormat;
}

/** What a page hands to the script that says whether something is open now. */
export interface OpenNow {
  readonly schedule: Schedule;
  readonly sentences: OpenNowSentences;
}

import { dayNumber, isoDay } from './days.ts';

/** A moment as the clock on the wall in Sweden shows it. */
export interface WallTime {
  readonly day: number;
  readonly minute: number;
}

/** Swedish dates are ISO 8601, and the zone is Sweden's, whatever the phone's language and zone. */
const wallClock = new Intl.DateTimeFormat('sv', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

/** The day and minute in Sweden at a moment. */
export function wallTime(moment: Date): WallTime {
  const [date = '', time = ''] = wallClock.format(moment).split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { day: dayNumber(date), minute: hour * 60 + minute };
}

/** The day in Sweden at a moment, ISO 8601. */
export const swedishDay = (moment: Date): string => isoDay(wallTime(moment).day);

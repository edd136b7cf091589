import { weekdayOf } from '../i18n/days.ts';
import type { OpenTime, Schedule } from '../i18n/openNow.ts';
import { wallTime, type WallTime } from '../i18n/swedishClock.ts';

export interface OpenState {
  readonly open: boolean;
  /** When that changes, and how many days ahead; nothing when it does not as far as is known. */
  readonly changes: (WallTime & { readonly daysAhead: number }) | undefined;
}

const dayEnd = 24 * 60;

/** Whether it is open at a moment, and until when; nothing on a day that the schedule does not know. */
export function openState({ week, closed, from, until }: Schedule, now: Date): OpenState | undefined {
  const { day, minute } = wallTime(now);
  // Said this way round, it is also nothing where a browser has no such clock.
  if (!(day >= from && day <= until)) return undefined;
  const times = (on: number): readonly OpenTime[] =>
    on > until || closed.includes(on) ? [] : (week[weekdayOf(on)] ?? []);
  const at = (on: number, time: number): OpenState['changes'] => ({
    day: on,
    minute: time,
    daysAhead: on - day,
  });

  const current = times(day).find(([opens, closes]) => opens <= minute && minute < closes);
  if (current) {
    let [last, closes] = [day, current[1]];
    for (let next; closes === dayEnd && (next = times(last + 1).find(([opens]) => opens === 0)); last += 1) {
      closes = next[1];
    }
    return { open: true, changes: last === until && closes === dayEnd ? undefined : at(last, closes) };
  }
  for (let on = day; on <= until; on += 1) {
    const next = times(on).find(([opens]) => on > day || opens > minute);
    if (next) return { open: false, changes: at(on, next[0]) };
  }
  return { open: false, changes: undefined };
}

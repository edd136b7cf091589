import { clockTime } from '../i18n/clockTime.ts';
import { weekdayOf } from '../i18n/days.ts';
import type { OpenNow, OpenNowSentences } from '../i18n/openNow.ts';
import { swedishDate } from '../i18n/swedishDate.ts';
import { openState, type OpenState } from './openState.ts';

/** "16.00", "i morgon 9.00", "på måndag 9.00", "7 januari 9.00". */
function when(
  { day, minute, daysAhead }: NonNullable<OpenState['changes']>,
  { tomorrow, onDay, weekdays, dateFormat }: OpenNowSentences,
): string {
  const time = clockTime(minute);
  if (daysAhead === 0) return time;
  if (daysAhead === 1) return tomorrow.replace('%time', time);
  if (daysAhead < 7) return onDay.replace('%day', weekdays[weekdayOf(day)] ?? '').replace('%time', time);
  return `${swedishDate(day, dateFormat)} ${time}`;
}

/** Says whether it is open at a moment and when that changes; nothing when that is not known. */
export function openNowText({ schedule, sentences }: OpenNow, now: Date): string {
  const state = openState(schedule, now);
  if (!state) return '';
  const { open, changes } = state;
  if (!changes) return open ? sentences.openNow : sentences.closedNow;
  return (open ? sentences.openUntil : sentences.opensAt).replace('%when', when(changes, sentences));
}

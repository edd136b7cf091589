import type { OpeningHours } from './openingHours.ts';
import type { HoursLine } from './openWeek.ts';

/** @example 'måndag–fredag 9.00–12.00, 13.00–16.00' */
export const lineText = ({ days, times }: HoursLine): string => `${days.text} ${times.join(', ')}`;

/** The weekly hours on one line, in the language they were decided for. @example 'måndag–fredag 9.00–16.00' */
export function hoursText({ roundTheClock, lines, note }: OpeningHours): string | undefined {
  const parts = [roundTheClock?.text, ...lines.map(lineText), note?.text].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? parts.join('; ') : undefined;
}

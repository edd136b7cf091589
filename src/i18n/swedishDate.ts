import { isoDay } from './days.ts';

/** Which parts of a date are written. `{ dateStyle: 'short' }` is ISO 8601 in Swedish. */
export type DateFormat =
  | { readonly dateStyle: 'short' }
  | { readonly day: 'numeric'; readonly month: 'long'; readonly year?: 'numeric' };

/** A day, as a number, the way Swedish writes it, whatever language and zone the computer or telephone is set to. */
export const swedishDate = (day: number, format: DateFormat): string =>
  new Date(isoDay(day)).toLocaleDateString('sv', { ...format, timeZone: 'UTC' });

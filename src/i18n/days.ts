const dayMs = 86_400_000;

/** A calendar day as a number, counted from 1970-01-01, so that days can be added and compared. */
export const dayNumber = (isoDate: string): number => Date.parse(isoDate) / dayMs;

/** The day of such a number, ISO 8601. */
export const isoDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** 0 is Monday and 6 is Sunday; day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

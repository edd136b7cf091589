import Holidays from 'date-holidays';

/*
 * The library is for the build only: it holds every country. It calls the days of the Act on public holidays (1989:253)
 * "public", and "bank" Midsummer Eve, Christmas Eve and New Year's Eve, which the Annual Leave Act (1977:480), 3 a §,
 * puts beside them. Ordinary Sundays are in the Act too, but whether Sundays are open is for a record's own hours to say.
 */
const sweden = new Holidays('SE', { types: ['public', 'bank'] });

const known = new Map<number, readonly string[]>();

/** The days of a year on which Swedish services are closed unless they say otherwise, ISO 8601, in order. */
export function publicHolidays(year: number): readonly string[] {
  const days = known.get(year) ?? sweden.getHolidays(year).map(({ date }) => date.slice(0, 10));
  known.set(year, days);
  return days;
}

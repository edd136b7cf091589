import { expect, it } from 'vitest';
import { publicHolidays } from '../../src/view/publicHolidays.ts';

/*
 * By hand from the Act on public holidays, lag (1989:253) om allmänna helgdagar, 1 §, whose other days are the Sundays,
 * and from semesterlag (1977:480), 3 a §, which adds Midsummer Eve, Christmas Eve and New Year's Eve.
 * Easter Sunday is 5 April 2026, 28 March 2027 and 16 April 2028.
 */
const byTheActs: Readonly<Record<number, readonly (readonly [day: string, name: string])[]>> = {
  2026: [
    ['01-01', 'nyårsdagen'],
    ['01-06', 'trettondedag jul'],
    ['04-03', 'långfredagen'],
    ['04-05', 'påskdagen'],
    ['04-06', 'annandag påsk'],
    ['05-01', 'första maj'],
    ['05-14', 'Kristi himmelsfärdsdag'],
    ['05-24', 'pingstdagen'],
    ['06-06', 'nationaldagen'],
    ['06-19', 'midsommarafton'],
    ['06-20', 'midsommardagen'],
    ['10-31', 'alla helgons dag'],
    ['12-24', 'julafton'],
    ['12-25', 'juldagen'],
    ['12-26', 'annandag jul'],
    ['12-31', 'nyårsafton'],
  ],
  2027: [
    ['01-01', 'nyårsdagen'],
    ['01-06', 'trettondedag jul'],
    ['03-26', 'långfredagen'],
    ['03-28', 'påskdagen'],
    ['03-29', 'annandag påsk'],
    ['05-01', 'första maj'],
    ['05-06', 'Kristi himmelsfärdsdag'],
    ['05-16', 'pingstdagen'],
    ['06-06', 'nationaldagen'],
    ['06-25', 'midsommarafton'],
    ['06-26', 'midsommardagen'],
    ['11-06', 'alla helgons dag'],
    ['12-24', 'julafton'],
    ['12-25', 'juldagen'],
    ['12-26', 'annandag jul'],
    ['12-31', 'nyårsafton'],
  ],
  2028: [
    ['01-01', 'nyårsdagen'],
    ['01-06', 'trettondedag jul'],
    ['04-14', 'långfredagen'],
    ['04-16', 'påskdagen'],
    ['04-17', 'annandag påsk'],
    ['05-01', 'första maj'],
    ['05-25', 'Kristi himmelsfärdsdag'],
    ['06-04', 'pingstdagen'],
    ['06-06', 'nationaldagen'],
    ['06-23', 'midsommarafton'],
    ['06-24', 'midsommardagen'],
    ['11-04', 'alla helgons dag'],
    ['12-24', 'julafton'],
    ['12-25', 'juldagen'],
    ['12-26', 'annandag jul'],
    ['12-31', 'nyårsafton'],
  ],
};

it.each([2026, 2027, 2028])('the public holidays of %i are those of the Acts, and no others', (year) => {
  expect(publicHolidays(year)).toEqual(byTheActs[year]?.map(([day]) => `${year}-${day}`));
});

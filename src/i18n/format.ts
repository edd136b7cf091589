import { languageOf, type LanguageKey } from './languages.ts';

/*
 * Intl has no data for any Romani tag and then silently uses the computer's own locale,
 * so the locale is always named here: Swedish for Swedish, ISO 8601 for the varieties
 * (Isof's Arli rules print ISO dates too; month names stay out until a native writer has chosen a form).
 */
const longDate = new Intl.DateTimeFormat('sv', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const wholeNumber = new Intl.NumberFormat('sv');
const collator = new Intl.Collator('sv', { numeric: true });

/** An ISO date (YYYY-MM-DD) for reading. @example formatDate('2017-04-08', 'sv') // => '8 april 2017' */
export function formatDate(isoDate: string, language: LanguageKey): string {
  return languageOf(language).kind === 'variety'
    ? isoDate
    : longDate.format(new Date(`${isoDate}T00:00:00Z`));
}

/** A number grouped the Swedish way with no-break spaces. @example formatNumber(8650000) // => '8 650 000' */
export const formatNumber = (value: number): string => wholeNumber.format(value);

/** Swedish alphabetical order in every language; the letters č, š and ž sort with c, s and z. */
export const compareText = (a: string, b: string): number => collator.compare(a, b);

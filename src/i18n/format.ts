import { languageOf, type Language, type LanguageKey } from './languages.ts';
import type { DateFormat } from './swedishDate.ts';

/** What a language writes in its own way. Times, numbers and percent are written the Swedish way in all of them. */
interface Conventions {
  readonly date: (isoDate: string) => string;
  readonly comingDay: DateFormat;
  /** Stands between the last two of a list. */
  readonly beforeLast: string;
}

/** The same for all dates of a site, because to make it takes a hundred times as long as to use it. */
const wholeDate = new Intl.DateTimeFormat('sv', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const swedish: Conventions = {
  date: (isoDate) => wholeDate.format(Date.parse(isoDate)),
  comingDay: { day: 'numeric', month: 'long' },
  beforeLast: ' och ',
};

/*
 * Intl has no data for any Romani tag and then silently uses the computer's own language, so nothing here asks it for
 * one. ISO 8601, because Isof's rules for Arli print such dates and the names of months are not settled; no word for
 * "and", because no native writer has chosen one.
 */
const variety: Conventions = {
  date: (isoDate) => isoDate,
  comingDay: { dateStyle: 'short' },
  beforeLast: ', ',
};

const conventions: Readonly<Record<Language['kind'], Conventions>> = {
  source: swedish,
  easy: swedish,
  variety,
};

const conventionsOf = (language: LanguageKey): Conventions => conventions[languageOf(language).kind];

/** An ISO date (YYYY-MM-DD) for reading. @example formatDate('2017-04-08', 'sv') // => '8 april 2017' */
export const formatDate = (isoDate: string, language: LanguageKey): string =>
  conventionsOf(language).date(isoDate);

/** How a script in the reader's browser writes a day in the coming months. */
export const comingDay = (language: LanguageKey): DateFormat => conventionsOf(language).comingDay;

/** Words in a row. @example formatList(['a', 'b', 'c'], 'sv') // => 'a, b och c' */
export function formatList(words: readonly string[], language: LanguageKey): string {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(', ');
  return before === '' ? last : `${before}${conventionsOf(language).beforeLast}${last}`;
}

const wholeNumber = new Intl.NumberFormat('sv');
const oneDecimal = new Intl.NumberFormat('sv', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A number grouped the Swedish way with no-break spaces. @example formatNumber(8650000) // => '8 650 000' */
export const formatNumber = (value: number): string => wholeNumber.format(value);

/** Seconds to the tenth. @example formatSeconds(1234) // => '1,2' */
export const formatSeconds = (milliseconds: number): string => oneDecimal.format(milliseconds / 1000);

/**
 * How large a part is in whole percent, never more than it is; of nothing it is 0.
 * @example formatPercent(2, 3) // => '66 %'
 */
export const formatPercent = (part: number, whole: number): string =>
  `${formatNumber(whole === 0 ? 0 : Math.floor((100 * part) / whole))}\u00A0%`;

import { sheetColumns, type SheetColumn } from '../../model/sheetColumns.ts';
import { personalNumbersIn } from '../personalNumber.ts';
import type { RowFinding } from './sheetFinding.ts';
import type { SheetRecord } from './sheetRecords.ts';

/** No correction is nearly as long; what is longer was pasted by mistake. */
const longest = 5000;

/** What the reviewer fills in; everything else was in the sheet already. */
const filled: ReadonlySet<SheetColumn> = new Set(['rätt', 'ok', 'not']);

const formula = /^[=+\-@\t\r]/;

/** What a cell's text may not hold, and what to do about it. No message repeats the text. */
const faults: readonly {
  readonly is: (text: string, column: SheetColumn) => boolean;
  readonly cause: (column: SheetColumn, text: string) => string;
  readonly mend: string;
}[] = [
  {
    is: (text) => formula.test(text),
    cause: (column) => `Kolumnen ”${column}” har en formel, eller en text som börjar med =, +, - eller @.`,
    mend: 'Skriv orden som text. Formler läses aldrig.',
  },
  {
    is: (text) => /[^\P{Cc}\t\r\n]|[\u202A-\u202E\u2066-\u2069]/u.test(text),
    cause: (column) => `Kolumnen ”${column}” har ett tecken som inte syns.`,
    mend: 'Skriv om texten för hand, i stället för att klistra in den.',
  },
  {
    is: (text) => text.includes('\uFFFD'),
    cause: (column) =>
      `Kolumnen ”${column}” har tecknet \uFFFD: en bokstav har gått förlorad när filen sparades.`,
    mend: 'Skriv bokstaven på nytt, och spara som Excel-arbetsbok (.xlsx) eller CSV UTF-8.',
  },
  {
    is: (text, column) => filled.has(column) && text.length > longest,
    cause: (column, text) => `Kolumnen ”${column}” har ${text.length} tecken, och får ha högst ${longest}.`,
    mend: 'Korta texten. Hela sidor rättas i redigeringsläget.',
  },
  {
    is: (text) => personalNumbersIn(text).length > 0,
    cause: (column) => `Kolumnen ”${column}” har ett personnummer.`,
    mend: 'Ta bort numret ur filen, och ur de kopior som finns.',
  },
];

/** What in a filled-in row could do harm, or has come there by mistake. */
export const unsafeCells = ({ cells, line }: SheetRecord): RowFinding[] =>
  sheetColumns.flatMap((column) =>
    faults
      .filter(({ is }) => is(cells[column], column))
      .map(({ cause, mend }) => ({ line, cause: cause(column, cells[column]), mend })),
  );

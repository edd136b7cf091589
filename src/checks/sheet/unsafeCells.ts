import { sheetColumns, type SheetColumn } from '../../model/sheetColumns.ts';
import { personalNumbersIn } from '../personalNumber.ts';
import type { RowFinding } from './sheetFinding.ts';
import type { SheetRecord } from './sheetRecords.ts';

/** No correction is nearly as long; what is longer was pasted by mistake. */
const longest = 5000;

/** Of a word. */
const longestWord = 100;

/** What the reviewer fills in; everything else was in the sheet already. */
const filled: ReadonlySet<SheetColumn> = new Set(['rätt', 'ok', 'not']);

const formula = /^[=+\-@\t\r]/;

/** What a cell's text may not hold, and what to do about it. No message repeats the text. */
const faults: readonly {
  readonly is: (text: string, column: SheetColumn, id: string) => boolean;
  readonly cause: (column: SheetColumn, text: string) => string;
  readonly mend: string;
}[] = [
  {
    is: (text) => formula.test(text.trimStart()),
    cause: (column) => `Kolumnen ”${column}” har en formel, eller en text som börjar med =, +, - eller @.`,
    mend: 'Skriv orden som text. Formler läses aldrig.',
  },
  {
    // A soft hyphen in a text of the site's own does no harm.
    is: (text, column) => /[^\P{Cc}\t\r\n]/u.test(text) || (filled.has(column) && /\p{Cf}/u.test(text)),
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
    is: (text, column, id) =>
      column === 'rätt' && id.startsWith('terms/') && text.trim().length > longestWord,
    cause: (_, text) =>
      `Ordet i kolumnen ”rätt” har ${text.trim().length} tecken, och får ha högst ${longestWord}.`,
    mend: 'Skriv ordet i ”rätt”. Förklaringar skrivs i ”not”.',
  },
  {
    is: (text, column, id) => column === 'rätt' && id.startsWith('terms/') && /[<>{}]|\]\(|\*\*/.test(text),
    cause: () => 'Ordet i kolumnen ”rätt” har tecken som är kod eller formatering.',
    mend: 'Skriv bara ordet, utan < > { }, ** och länkar.',
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
      .filter(({ is }) => is(cells[column], column, cells.id.trim()))
      .map(({ cause, mend }) => ({ line, cause: cause(column, cells[column]), mend })),
  );

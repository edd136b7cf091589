import { neededColumns, sheetColumns, type SheetColumn } from '../../model/sheetColumns.ts';
import type { RowFinding } from './sheetFinding.ts';

/** Rows of cells, as a spreadsheet shows them. */
export type Table = readonly (readonly string[])[];

/** A filled-in row: its cells by column, empty where the sheet has none. */
export interface SheetRecord {
  /** Counted as a spreadsheet does: the headings are row 1. */
  readonly line: number;
  readonly cells: Readonly<Record<SheetColumn, string>>;
}

export interface SheetRecords {
  readonly records: readonly SheetRecord[];
  /** Headings of columns that mean nothing here. */
  readonly unused: readonly string[];
  readonly findings: readonly RowFinding[];
}

const plain = (heading: string): string => heading.normalize('NFC').trim().toLowerCase();

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

const listed = (names: readonly string[]): string => names.map((name) => `”${name}”`).join(', ');

function headingFindings(headings: readonly string[]): RowFinding[] {
  const missing = neededColumns.filter((column) => !headings.includes(column));
  const double = sheetColumns.filter((column) => headings.filter((name) => name === column).length > 1);
  return [
    ...(missing.length > 0
      ? [
          {
            line: 1,
            cause: `Kolumner saknas: ${listed(missing)}.`,
            mend: `Låt första raden vara rubrikerna, stavade så här: ${sheetColumns.join(', ')}. Ordningen är fri.`,
          },
        ]
      : []),
    ...double.map((column) => ({
      line: 1,
      cause: `Kolumnen ”${column}” finns flera gånger.`,
      mend: 'Behåll en av dem och ta bort de andra.',
    })),
  ];
}

/** A cell beside the headings comes of a separator inside a text: its row may have slid sideways. */
const wideRows = (headings: readonly string[], rows: Table): RowFinding[] =>
  rows.flatMap((row, index) =>
    isFilled(row.slice(headings.length))
      ? [
          {
            line: index + 2,
            cause: `Raden har fler ifyllda celler än de ${headings.length} rubrikerna.`,
            mend: 'Se efter om en text har delats i flera celler, och rätta eller töm dem.',
          },
        ]
      : [],
  );

/** A table's rows by their headings, whatever order the columns stand in; empty rows are passed over. */
export function sheetRecords(table: Table): SheetRecords {
  const [first = [], ...rows] = table;
  if (!table.some(isFilled)) {
    const mend = 'Välj filen som granskaren har fyllt i.';
    return { records: [], unused: [], findings: [{ line: 1, cause: 'Filen är tom.', mend }] };
  }
  const headings = first.map(plain);
  const findings = headingFindings(headings);
  const unused = first.filter(
    (name) => name.trim() !== '' && !sheetColumns.some((column) => column === plain(name)),
  );
  if (findings.length > 0) return { records: [], unused, findings };
  const place = new Map(sheetColumns.map((column) => [column, headings.indexOf(column)]));
  const cellsOf = (row: readonly string[]) =>
    Object.fromEntries(
      sheetColumns.map((column) => [column, row[place.get(column) ?? -1] ?? '']),
    ) as SheetRecord['cells'];
  const records = rows.flatMap((row, index) =>
    isFilled(row) ? [{ line: index + 2, cells: cellsOf(row) }] : [],
  );
  const empty = {
    line: 1,
    cause: 'Filen har rubriker men inga rader.',
    mend: 'Välj filen som granskaren har fyllt i.',
  };
  return { records, unused, findings: records.length === 0 ? [empty] : wideRows(first, rows) };
}

import { CsvError, parse } from 'csv-parse/sync';
import type { Table } from '../../checks/sheet/sheetRecords.ts';
import type { Problem } from '../../model/problem.ts';
import { sheetColumns } from '../../model/sheetColumns.ts';

const separators = [';', ',', '\t'] as const;

/** How many of a sheet's headings a separator finds in the first line. */
function headings(text: string, separator: string): number {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const cells = first.split(separator).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  return sheetColumns.filter((column) => cells.includes(column.normalize('NFC'))).length;
}

/** A table written as CSV (RFC 4180), whichever of semicolon, comma and tab parts its cells and however its lines end. */
export function csvTable(text: string): { readonly table: Table } | { readonly problems: Problem[] } {
  const [delimiter = ';'] = separators.toSorted((a, b) => headings(text, b) - headings(text, a));
  try {
    const table = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
    return { table };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 1);
    const cause = 'Ett citattecken står ensamt, så det går inte att se var en cell slutar.';
    const mend = 'Öppna filen i ett kalkylprogram och spara den på nytt som CSV UTF-8.';
    return { problems: [{ line, cause, mend }] };
  }
}

import { stringify } from 'csv-stringify/sync';
import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { SheetColumn } from '../model/sheetColumns.ts';
import type { ReviewRow } from '../view/reviewRows.ts';

/** The columns in their order, with their widths in characters. */
const widths: Readonly<Record<SheetColumn, number>> = {
  id: 24,
  språk: 10,
  svenska: 40,
  nu: 40,
  rätt: 40,
  ok: 6,
  not: 30,
  källa: 30,
};

const columns = Object.keys(widths);

/** A row as cells; what the reviewer fills in is empty. */
const cells = ({
  id,
  language,
  now,
  sources,
  swedish,
  weakness,
}: ReviewRow): Record<SheetColumn, string> => ({
  id,
  språk: language,
  svenska: swedish,
  nu: now,
  rätt: '',
  ok: '',
  not: '',
  källa: [sources.join(', '), weakness ?? ''].filter((part) => part !== '').join('. '),
});

/**
 * A review sheet to fill in, as CSV that a Swedish Excel opens as it should: semicolons, and a byte order mark, without
 * which č and š would be lost. A text that a spreadsheet would take for a formula is disarmed.
 */
export const reviewSheetCsv = (rows: readonly ReviewRow[]): string =>
  stringify(rows.map(cells), {
    header: true,
    columns,
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });

/** The time that each file in a workbook carries, so that the same sheet gives the same bytes. */
const noTime = new Date(1980, 0, 1);

/** The same as an Excel workbook (Office Open XML). */
export async function reviewSheetXlsx(rows: readonly ReviewRow[]): Promise<Uint8Array<ArrayBuffer>> {
  const data = [
    columns.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => Object.values(cells(row)).map((value) => ({ value, type: String, wrap: true }))),
  ];
  const shape = { columns: Object.values(widths).map((width) => ({ width })), stickyRowsCount: 1 };
  const workbook = await writeWorkbook(data, shape).toBuffer();
  return zipSync(unzipSync(workbook), { mtime: noTime });
}

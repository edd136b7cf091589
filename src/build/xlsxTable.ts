import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { Table } from '../checks/sheet/sheetRecords.ts';
import type { Problem } from '../model/problem.ts';

const cellWithFormula = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*>\s*<(?:\w+:)?f[\s/>]/g;

/** The cells that a spreadsheet would reckon out. The reader of values gives only what was reckoned last. */
function formulas(bytes: Uint8Array): Problem[] {
  const sheets = unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/worksheets/sheet') });
  return Object.values(sheets).flatMap((sheet) =>
    [...new TextDecoder().decode(sheet).matchAll(cellWithFormula)].map(([, column = '', row = '']) => ({
      line: Number(row),
      cause: `Cell ${column}${row} har en formel.`,
      mend: 'Skriv orden som text. Formler läses aldrig.',
    })),
  );
}

/** The first sheet of an Excel workbook (Office Open XML), each cell as text. */
export async function xlsxTable(
  bytes: Uint8Array,
): Promise<{ readonly table: Table } | { readonly problems: Problem[] }> {
  try {
    const problems = formulas(bytes);
    if (problems.length > 0) return { problems };
    const rows = await readSheet(Buffer.from(bytes), { trim: false, parseNumber: (written) => written });
    const text = (cell: unknown): string => {
      if (cell instanceof Date) return cell.toISOString().slice(0, 10);
      return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
    };
    return { table: rows.map((row) => row.map(text)) };
  } catch {
    const cause = 'Filen går inte att läsa som en Excel-arbetsbok.';
    const mend = 'Öppna den i ett kalkylprogram och spara som Excel-arbetsbok (.xlsx) eller CSV UTF-8.';
    return { problems: [{ line: 1, cause, mend }] };
  }
}

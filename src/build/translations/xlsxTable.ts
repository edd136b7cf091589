import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { Table } from '../../checks/sheet/sheetRecords.ts';
import type { Problem } from '../../model/problem.ts';

const cellWithFormula = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*>\s*<(?:\w+:)?f[\s/>]/g;

/** How many bytes a workbook may be when unpacked; a filled-in sheet is much smaller. */
const largestUnpacked = 50_000_000;

/** A workbook's parts, none of them larger than it says; nothing where they are too large together. */
function unpacked(bytes: Uint8Array): Unzipped | undefined {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => (size += originalSize) <= largestUnpacked,
  });
  return size > largestUnpacked ? undefined : parts;
}

/** The cells that a spreadsheet would reckon out. The reader of values gives only what was reckoned last. */
function formulas(parts: Unzipped): Problem[] {
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
  return sheets.flatMap(([, sheet]) =>
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
    const parts = unpacked(bytes);
    if (!parts) {
      const cause = 'Arbetsboken är större än 50 MB när den packas upp.';
      return { problems: [{ line: 1, cause, mend: 'Välj filen som granskaren har fyllt i.' }] };
    }
    const problems = formulas(parts);
    if (problems.length > 0) return { problems };
    const rows = await readSheet(Buffer.from(zipSync(parts, { level: 0 })), {
      trim: false,
      parseNumber: (written) => written,
    });
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

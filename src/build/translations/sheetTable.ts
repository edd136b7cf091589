import type { Table } from '../../checks/sheet/sheetRecords.ts';
import type { Problem } from '../../model/problem.ts';
import { csvTable } from './csvTable.ts';
import { xlsxTable } from './xlsxTable.ts';

/** A filled-in sheet is much smaller. */
const largest = 5_000_000;

const saveAs = 'Öppna den i ett kalkylprogram och spara som Excel-arbetsbok (.xlsx) eller CSV UTF-8.';

/** How files begin that are no tables, or tables of a kind that is not read. */
const others: readonly (readonly [start: string, name: string, mend: string])[] = [
  ['%PDF', 'Filen är en PDF.', 'Skriv in rättningarna i bladet som hämtas på webbplatsen.'],
  ['\u00D0\u00CF\u0011\u00E0', 'Filen är en Excel-fil i det gamla formatet .xls.', saveAs],
  ['\u0089PNG', 'Filen är en bild.', 'Skriv in rättningarna i bladet som hämtas på webbplatsen.'],
  ['\u00FF\u00D8\u00FF', 'Filen är en bild.', 'Skriv in rättningarna i bladet som hämtas på webbplatsen.'],
  ['{\\rtf', 'Filen är ett textdokument.', 'Skriv in rättningarna i bladet som hämtas på webbplatsen.'],
];

const zip = 'PK\u0003\u0004';

/** Text in UTF-8, or in UTF-16 with a byte order mark; nothing for any other. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A file that a reviewer has filled in, as a table of texts, or why it cannot be read. */
export async function sheetTable(
  bytes: Uint8Array,
): Promise<{ readonly table: Table } | { readonly problems: readonly Problem[] }> {
  const refused = (cause: string, mend: string) => ({ problems: [{ line: 1, cause, mend }] });
  if (bytes.length > largest)
    return refused('Filen är större än 5 MB.', 'Välj filen som granskaren har fyllt i.');
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const other = others.find(([beginning]) => start.startsWith(beginning));
  if (other) return refused(other[1], other[2]);
  if (start.startsWith(zip)) return xlsxTable(bytes);
  const text = decoded(bytes);
  return text === undefined
    ? refused(
        'Filen är inte sparad som UTF-8, så bokstäver som č och š kan ha gått förlorade.',
        'Öppna bladet igen, se efter att alla bokstäver är rätt, och spara som Excel-arbetsbok (.xlsx) eller CSV UTF-8.',
      )
    : csvTable(text);
}

import type { LanguageKey } from '../../i18n/languages.ts';
import type { SheetColumn } from '../../model/sheetColumns.ts';
import type { Mark } from '../../store/correctedSheet.ts';
import type { SheetRow } from '../../store/reviewSheet.ts';
import { textHash } from '../../store/textHash.ts';
import type { RowFinding } from './sheetFinding.ts';
import { sheetRecords, type SheetRecord, type Table } from './sheetRecords.ts';
import { unsafeCells } from './unsafeCells.ts';

/** What a filled-in sheet says, row by row. */
export interface SheetMarks {
  readonly marks: readonly (Mark & { readonly line: number })[];
  /** How many rows nobody has marked. */
  readonly unmarked: number;
  /** Rows of the sheet that are not in the file. */
  readonly absent: readonly SheetRow[];
  /** What the reviewer has written beside the rows, for a person to read. */
  readonly notes: readonly { readonly line: number; readonly text: string }[];
  readonly unused: readonly string[];
  /** While there are any, nothing may be imported. */
  readonly findings: readonly RowFinding[];
}

const yes = new Set(['x', 'ok', 'ja', 'j', '1', 'v', '✓', '✔', 'true', 'sant']);

/** A spreadsheet shows an apostrophe before a text that would be a formula. */
const cellText = (cell: string): string =>
  cell
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .trim()
    .normalize('NFC');

const isSame = (one: string, other: string): boolean => textHash(one) === textHash(other);

/** Whether a row's former Swedish text means the same as today's. */
export type MeansTheSame = (row: SheetRow, formerSwedish: string) => boolean;

/** What is wrong with a row that stands for a row of today's sheet. What has changed matters only where the reviewer has answered. */
function rowFaults(
  texts: SheetRecord['cells'],
  row: SheetRow,
  meansTheSame: MeansTheSame,
): Omit<RowFinding, 'line'>[] {
  const { ok, nu: now, rätt: right, svenska: swedish } = texts;
  if (ok === '' && right === '') return [];
  const isMarked = yes.has(ok.toLowerCase());
  const isImported = right !== '' && isSame(right, row.now);
  const anew = 'Hämta ett nytt blad, och fråga granskaren om den här raden igen.';
  const faults = [
    ok !== '' &&
      !isMarked && [`I kolumnen ”ok” står ”${ok}”.`, 'Skriv x om ordet är rätt. Lämna annars rutan tom.'],
    !isSame(swedish, row.swedish) &&
      !meansTheSame(row, swedish) && [`Den svenska texten har ändrats: nu är den ”${row.swedish}”.`, anew],
    !isImported &&
      !isSame(now, row.now) && [
        `”${now}” har ändrats sedan bladet hämtades: nu står där ”${row.now}”.`,
        anew,
      ],
    isMarked &&
      right !== '' &&
      !isSame(right, now) && [
        'Raden är både ok och rättad.',
        'Ta bort krysset om rättningen gäller. Töm ”rätt” om ordet var rätt som det stod.',
      ],
    isMarked &&
      right === '' &&
      row.now === '' && [
        'Raden är ok, men det finns inget ord.',
        'Skriv ordet i kolumnen ”rätt”, eller ta bort krysset.',
      ],
    row.type === 'terms' &&
      right !== '' &&
      isSame(right, row.swedish) &&
      !isSame(right, now) && [
        'Ordet i ”rätt” är det svenska ordet.',
        'Fråga granskaren om det stämmer. Heter det så på språket skrivs ordet i redigeringsläget; töm annars ”rätt”.',
      ],
    right !== '' &&
      row.readAt !== undefined &&
      !isImported && [
        'En hel text kan inte rättas i bladet.',
        `Rätta ${row.readAt} i redigeringsläget, och töm ”rätt” på den här raden.`,
      ],
  ];
  return faults.flatMap((fault) => (fault ? [{ cause: fault[0] ?? '', mend: fault[1] ?? '' }] : []));
}

function findingsOf(
  { cells, line }: SheetRecord,
  texts: SheetRecord['cells'],
  row: SheetRow | undefined,
  language: LanguageKey,
  meansTheSame: MeansTheSame,
): RowFinding[] {
  const unsafe = unsafeCells({ cells, line });
  if (unsafe.length > 0) return unsafe;
  if (texts.språk !== language) {
    const cause = `Raden är på ”${texts.språk}”, men bladet ska vara på ${language}.`;
    return [{ line, cause, mend: 'Välj rätt fil, eller ta bort raden.' }];
  }
  if (!row) {
    const cause = `Raden ”${texts.id}” finns inte i dagens blad: ordet eller texten är borttagen.`;
    return [{ line, cause, mend: 'Ta bort raden ur filen.' }];
  }
  return rowFaults(texts, row, meansTheSame).map((fault) => ({ line, ...fault }));
}

/** A sheet of another language is one mistake, not one in each row. */
function otherLanguage(records: readonly SheetRecord[], language: LanguageKey): RowFinding[] {
  const [other = language, ...more] = new Set(records.map(({ cells }) => cells.språk.trim()));
  if (records.length === 0 || more.length > 0 || other === language) return [];
  const cause = `Bladet är på ${other}, men ska vara på ${language}.`;
  return [{ line: 2, cause, mend: `Skriv --language ${other}, eller välj en annan fil.` }];
}

/**
 * What a filled-in table says of today's sheet. Pure.
 * @param rows the whole sheet of the language as it would be fetched today
 */
export function sheetMarks(
  table: Table,
  rows: readonly SheetRow[],
  language: LanguageKey,
  meansTheSame: MeansTheSame,
): SheetMarks {
  const { findings: unread, records: all, unused } = sheetRecords(table);
  const other = otherLanguage(all, language);
  const records = other.length > 0 ? [] : all;
  const today = new Map(rows.map((row) => [row.id, row]));
  const seen = new Map<string, number>();
  const findings: RowFinding[] = [...unread, ...other];
  const marks: (Mark & { line: number })[] = [];
  const notes: { line: number; text: string }[] = [];
  for (const record of records) {
    const { line } = record;
    const texts = Object.fromEntries(
      Object.entries(record.cells).map(([column, cell]) => [column, cellText(cell)]),
    ) as Record<SheetColumn, string>;
    const row = today.get(texts.id);
    const earlier = seen.get(texts.id);
    if (earlier !== undefined) {
      const cause = `Raden ”${texts.id}” finns också på rad ${earlier}.`;
      findings.push({ line, cause, mend: 'Behåll den ena raden.' });
    }
    seen.set(texts.id, line);
    findings.push(...findingsOf(record, texts, row, language, meansTheSame));
    if (texts.not !== '') notes.push({ line, text: texts.not });
    if (!row || (texts.ok === '' && texts.rätt === '')) continue;
    const isRight = texts.rätt === '' || isSame(texts.rätt, row.now);
    marks.push({ line, row, right: isRight ? undefined : texts.rätt });
  }
  const isAbsent = ({ id }: SheetRow): boolean => !seen.has(id);
  return {
    marks,
    unmarked: records.length - marks.length,
    absent: rows.filter(isAbsent),
    notes,
    unused,
    findings,
  };
}

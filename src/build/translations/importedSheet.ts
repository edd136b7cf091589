import { sourceLanguage } from '../../i18n/languages.ts';
import type { CheckOptions } from '../../checks/content/checkContent.ts';
import { faultsAmong } from '../../checks/finding.ts';
import type { RowFinding } from '../../checks/sheet/sheetFinding.ts';
import { sheetMarks, type MeansTheSame, type SheetMarks } from '../../checks/sheet/sheetMarks.ts';
import type { Table } from '../../checks/sheet/sheetRecords.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import { correctedSheet, type CorrectedSheet, type SheetReview } from '../../store/correctedSheet.ts';
import { sameMeaning } from '../../store/minorChanges.ts';
import { rawEntry, type RawEntry } from '../../store/rawEntry.ts';
import { reviewSheet } from '../../store/reviewSheet.ts';
import { textHash } from '../../store/textHash.ts';
import { newFindings, problemSaid } from '../../../admin/saving/newFindings.ts';

/** What a filled-in sheet would do to the content. */
export interface ImportedSheet extends CorrectedSheet {
  readonly marks: SheetMarks;
  /** What would be wrong with the content afterwards that is right today. */
  readonly problems: readonly string[];
}

/** By what editors have said of their changes to the Swedish; of a term the word itself, not its plural. */
function meansTheSameIn(entries: readonly RawEntry[]): MeansTheSame {
  const swedish = new Map(
    entries
      .filter(({ language, type }) => type === 'terms' || language === sourceLanguage)
      .map((entry) => [`${entry.type}/${entry.key}`, entry]),
  );
  return ({ field, key, swedish: today, type }, former) => {
    const entry = swedish.get(`${type}/${key}`);
    const path = type === 'terms' && field === 'word' ? 'swedish' : field;
    return entry !== undefined && sameMeaning(entry, path, textHash(former), textHash(today));
  };
}

/** What would be new and wrong, each by the row that brings it in where one does. */
function problemsByRow(
  files: readonly ContentFile[],
  change: ReadonlyMap<string, string>,
  options: CheckOptions,
  { marks }: SheetMarks,
): string[] {
  return faultsAmong(newFindings(files, change, options)).map((finding) => {
    const own = marks.filter(({ row }) => finding.file === `content/${row.path}`);
    const { field = '' } = finding;
    const exact = own.filter(({ row }) => field === row.field || field.endsWith(`.${row.field}`));
    const where = (exact.length > 0 ? exact : own).map(({ line, row }) => `rad ${line}, ${row.id}`);
    return [...where, problemSaid(finding, change)].join(': ');
  });
}

/** Reads a filled-in sheet against the content. Pure; with any finding or problem no file is to be written. */
export function importedSheet(
  files: readonly ContentFile[],
  table: Table,
  review: SheetReview,
  options: CheckOptions,
): ImportedSheet {
  const entries = files.flatMap((file) => rawEntry(file) ?? []);
  const rows = reviewSheet(entries, review.language);
  const marks = sheetMarks(table, rows, review.language, meansTheSameIn(entries));
  if (marks.findings.length > 0) return { marks, files: [], unfinished: [], problems: [] };
  const corrected = correctedSheet(files, rows, marks.marks, review);
  const change = new Map(corrected.files.map(({ path, text }) => [path, text]));
  return { ...corrected, marks, problems: problemsByRow(files, change, options, marks) };
}

/** Findings about rows as findings about the file that was given. */
export const inFile = (file: string, findings: readonly RowFinding[]) =>
  findings.map((finding) => ({ rule: 'review-sheet', file, ...finding }));

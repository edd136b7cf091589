import type { CheckOptions } from '../checks/content/checkContent.ts';
import type { RowFinding } from '../checks/sheet/sheetFinding.ts';
import { sheetMarks, type SheetMarks } from '../checks/sheet/sheetMarks.ts';
import type { Table } from '../checks/sheet/sheetRecords.ts';
import type { ContentFile } from '../store/contentFiles.ts';
import { correctedSheet, type CorrectedSheet, type SheetReview } from '../store/correctedSheet.ts';
import { rawEntry } from '../store/rawEntry.ts';
import { reviewSheet } from '../store/reviewSheet.ts';
import { newProblems } from './deskCheck.ts';

/** What a filled-in sheet would do to the content. */
export interface ImportedSheet extends CorrectedSheet {
  readonly marks: SheetMarks;
  /** What would be wrong with the content afterwards that is right today. */
  readonly problems: readonly string[];
}

/** Reads a filled-in sheet against the content. Pure; with any finding or problem no file is to be written. */
export function importedSheet(
  files: readonly ContentFile[],
  table: Table,
  review: SheetReview,
  options: CheckOptions,
): ImportedSheet {
  const rows = reviewSheet(
    files.flatMap((file) => rawEntry(file) ?? []),
    review.language,
  );
  const marks = sheetMarks(table, rows, review.language);
  if (marks.findings.length > 0) return { marks, files: [], unfinished: [], problems: [] };
  const corrected = correctedSheet(files, rows, marks.marks, review);
  const change = new Map(corrected.files.map(({ path, text }) => [path, text]));
  return { ...corrected, marks, problems: newProblems(files, change, options) };
}

/** Findings about rows as findings about the file that was given. */
export const inFile = (file: string, findings: readonly RowFinding[]) =>
  findings.map((finding) => ({ rule: 'review-sheet', file, ...finding }));

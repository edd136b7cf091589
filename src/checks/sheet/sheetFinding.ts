import type { Finding } from '../finding.ts';

/** Something that keeps a filled-in review sheet from being imported; `line` is the row as a spreadsheet counts it. */
export type SheetFinding = Finding<'review-sheet'>;

/** The same without the file, which is added where it is known. */
export type RowFinding = Pick<Finding, 'line' | 'cause' | 'mend'>;

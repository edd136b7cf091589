/** The columns of a review sheet that is filled in on a computer, by their headings. `källa` is there to be read only. */
export const sheetColumns = ['id', 'språk', 'svenska', 'nu', 'rätt', 'ok', 'not', 'källa'] as const;

export type SheetColumn = (typeof sheetColumns)[number];

/** Without these a filled-in sheet cannot be read. */
export const neededColumns = [
  'id',
  'språk',
  'svenska',
  'nu',
  'rätt',
  'ok',
] as const satisfies readonly SheetColumn[];

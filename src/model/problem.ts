/** Something wrong in a file: the line (1-based), the field as a path, why, and how to mend it, in Swedish. */
export interface Problem {
  readonly line: number;
  readonly field?: string;
  readonly cause: string;
  readonly mend: string;
  /** How to mend it in the desk's form, where that is done in another way than in the file. */
  readonly formMend?: string;
}

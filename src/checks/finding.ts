import { compareCodes } from '../i18n/compare.ts';
import type { Problem } from '../model/problem.ts';

/** A problem in a named file: which rule it breaks, where, why, and how to mend it, in Swedish. */
export interface Finding<Rule extends string = string> extends Problem {
  readonly rule: Rule;
  /** Below the project's folder. @example 'content/news/start-2016.sv.md' */
  readonly file: string;
  /** Whether only a person can tell if it is wrong. It is asked about, and keeps nothing from being saved or built. */
  readonly isQuestion?: true;
}

/** Those findings that must be mended before anything is built. */
export const faultsAmong = <F extends Finding>(findings: readonly F[]): F[] =>
  findings.filter(({ isQuestion }) => isQuestion !== true);

/** The same findings in the order a person works: file by file, from the top; the same thing said twice is said once. */
export function sortFindings<F extends Finding>(findings: readonly F[]): F[] {
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()].sort(
    (a, b) => compareCodes(a.file, b.file) || a.line - b.line || compareCodes(a.field ?? '', b.field ?? ''),
  );
}

/**
 * Findings as an editor reads them: a block for each file, and last how many there are; then in the same way what is
 * only asked. Nothing for none.
 */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = sortFindings(findings);
  const questions = sorted.filter(({ isQuestion }) => isQuestion === true);
  const parts = [
    formatSome(faultsAmong(sorted), (count) => `${count} fel`),
    formatSome(questions, (count) => (count === 1 ? '1 fråga' : `${count} frågor`)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function formatSome(sorted: readonly Finding[], counted: (count: number) => string): string {
  if (sorted.length === 0) return '';
  const files = [...new Set(sorted.map((finding) => finding.file))];
  const blocks = files.map((file) =>
    [file, ...sorted.filter((finding) => finding.file === file).map(formatOne)].join('\n'),
  );
  const where = files.length === 1 ? '1 fil' : `${files.length} filer`;
  return `${blocks.join('\n\n')}\n\n${counted(sorted.length)} i ${where}.\n`;
}

const formatOne = ({ line, field, cause, mend }: Finding): string =>
  `rad ${line}${field ? `, fält ${field}` : ''}: ${cause}\n  Gör så här: ${mend}`;

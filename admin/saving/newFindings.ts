import { checkContent, type CheckOptions } from '../../src/checks/content/checkContent.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { parseFileName } from '../../src/model/fileName.ts';
import { entryText, problemText } from '../../src/model/problemText.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { changed, type Change } from './change.ts';

/**
 * What a change would make wrong that is right today. A fault that stood there before does not keep anyone from saving
 * something else.
 */
export function newFindings(files: readonly ContentFile[], change: Change, options: CheckOptions): Finding[] {
  const known = new Set(checkContent(files, options).map(identity));
  return checkContent(changed(files, change), options).filter((finding) => !known.has(identity(finding)));
}

/** The same, said to the editor. */
export const newProblems = (files: readonly ContentFile[], change: Change, options: CheckOptions): string[] =>
  newFindings(files, change, options).map((finding) => problemSaid(finding, change));

const identity = ({ rule, file, field, cause }: Finding): string =>
  JSON.stringify([rule, file, field, cause]);

/** A finding as the editor reads it. The entry is named only when it is another than those of the change. */
export function problemSaid(finding: Finding, change: Change): string {
  const path = finding.file.replace(/^content\//, '');
  const name = parseFileName(path);
  if ('cause' in name) return `${finding.cause} ${finding.formMend ?? finding.mend}`;
  const text = change.get(path);
  const said = problemText(name, finding, text);
  return text === undefined ? `${entryText(name)}: ${said}` : said;
}

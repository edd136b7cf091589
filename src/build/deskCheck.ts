import { checkContent, type CheckOptions } from '../checks/content/checkContent.ts';
import type { Finding } from '../checks/finding.ts';
import { parseFileName } from '../model/fileName.ts';
import { problemText } from '../model/problemText.ts';
import type { ContentFile } from '../store/contentFiles.ts';

/** What a request to the desk's backend does to the content: files with their new text, or none for a file that goes. */
export type Change = ReadonlyMap<string, string | undefined>;

/** The content as it would be after a change. */
export const changed = (files: readonly ContentFile[], change: Change): ContentFile[] => [
  ...files.filter(({ path }) => !change.has(path)),
  ...[...change].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }])),
];

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

/** A finding as the editor reads it. The file is named only when it is another than those of the change. */
export function problemSaid(finding: Finding, change: Change): string {
  const path = finding.file.replace(/^content\//, '');
  const name = parseFileName(path);
  const text = 'cause' in name ? `${finding.cause} ${finding.mend}` : problemText(name, finding);
  return change.get(path) === undefined ? `${finding.file}: ${text}` : text;
}

import { dequal } from 'dequal';
import { checkContent, type CheckOptions } from '../../src/checks/content/checkContent.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { parseFileName } from '../../src/model/fileName.ts';
import { entryText, problemText } from '../../src/model/problemText.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { changed, type Change } from './change.ts';

/**
 * What a change would make wrong that is right today. A fault that stood there before does not keep anyone from saving
 * something else.
 * @param before what the check knows without the change, where that is less
 */
export function newFindings(
  files: readonly ContentFile[],
  change: Change,
  options: CheckOptions,
  before: CheckOptions = options,
): Finding[] {
  const known = faultsBefore(files, before);
  return checkContent(changed(files, change), options).filter((finding) => !known.has(identity(finding)));
}

interface Before {
  readonly files: readonly ContentFile[];
  readonly options: CheckOptions;
  readonly faults: ReadonlySet<string>;
}

let latest: Before | undefined;

/** What is wrong today, worked out once as long as the content is the same. */
function faultsBefore(files: readonly ContentFile[], options: CheckOptions): ReadonlySet<string> {
  if (latest?.files !== files || !dequal(latest.options, options)) {
    latest = { files, options, faults: new Set(checkContent(files, options).map(identity)) };
  }
  return latest.faults;
}

/** How many files are read before others have their turn. */
const portion = 25;

/**
 * Does beforehand what does not depend on a change: reads all files, and finds what is wrong with them.
 * @param pause waits between the portions of the work, so that the page answers meanwhile
 */
export async function prepareFindings(
  files: readonly ContentFile[],
  options: CheckOptions,
  pause: () => Promise<void>,
): Promise<void> {
  for (let start = 0; start < files.length; start += portion) {
    await pause();
    checkContent(files.slice(start, start + portion), { parseBody: options.parseBody });
  }
  await pause();
  faultsBefore(files, options);
}

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

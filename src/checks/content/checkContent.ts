import type { ContentFile } from '../../store/contentFiles.ts';
import { sortFindings, type Finding } from '../finding.ts';
import { hideNumbers, personalNumbersIn } from '../personalNumber.ts';
import { readContent, type Check, type ParseBody } from './content.ts';
import { duplicateAddresses } from './duplicateAddresses.ts';
import { duplicateKeys } from './duplicateKeys.ts';
import { entries } from './entries.ts';
import { finderContacts } from './finderContacts.ts';
import { fileNames } from './fileNames.ts';
import { headings } from './headings.ts';
import { imageAddresses, imageTexts } from './images.ts';
import { internalLinks } from './internalLinks.ts';
import { unsafeLinks } from './links.ts';
import { linkTexts } from './linkTexts.ts';
import { markdownSafety } from './markdownSafety.ts';
import { mdxSubset } from './mdxSubset.ts';
import { mediaFiles } from './mediaFiles.ts';
import { missingSource } from './missingSource.ts';
import { neutralContacts } from './neutralContacts.ts';
import { personalNumbers } from './personalNumbers.ts';
import { references } from './references.ts';
import { requiredContent } from './requiredContent.ts';
import type { ContentRule } from './rules.ts';

const checks: readonly Check[] = [
  fileNames,
  entries,
  duplicateKeys,
  duplicateAddresses,
  missingSource,
  references,
  finderContacts,
  requiredContent,
  mdxSubset,
  markdownSafety,
  unsafeLinks,
  internalLinks,
  linkTexts,
  imageAddresses,
  imageTexts,
  mediaFiles,
  headings,
  neutralContacts,
  personalNumbers,
];

export interface CheckOptions {
  readonly parseBody: ParseBody;
  /** Addresses of the files under `public/media/`; without them, that media exist is not checked. */
  readonly mediaFiles?: ReadonlySet<string>;
}

/**
 * Everything that is wrong with the content, sorted by file and line. Pure: nothing is read but what is given.
 * A file that cannot be read is checked no further, but the others are. No message repeats a personal number.
 */
export function checkContent(files: readonly ContentFile[], options: CheckOptions): Finding<ContentRule>[] {
  const content = readContent(files, options.parseBody, options.mediaFiles);
  const findings = sortFindings(checks.flatMap((check) => check(content)));
  const numbers = files.flatMap(({ path, text }) => personalNumbersIn(`${path}\n${text}`).map((found) => found.text));
  return numbers.length > 0 ? findings.map((finding) => withoutNumbers(finding, numbers)) : findings;
}

const withoutNumbers = (finding: Finding<ContentRule>, numbers: readonly string[]): Finding<ContentRule> => ({
  ...finding,
  file: hideNumbers(finding.file, numbers),
  cause: hideNumbers(finding.cause, numbers),
  mend: hideNumbers(finding.mend, numbers),
});

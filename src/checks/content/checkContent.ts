import { oncePer } from '../../model/oncePer.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import type { Sounds } from '../../store/sounds.ts';
import { sortFindings, type Finding } from '../finding.ts';
import { hideNumbers, personalNumbersIn } from '../personalNumber.ts';
import { readContent, type Check, type ParseBody } from './content.ts';
import { blockFiles } from './blockFiles.ts';
import { contactDetails } from './contactDetails.ts';
import { disagreeingWords } from './disagreeingWords.ts';
import { duplicateAddresses } from './duplicateAddresses.ts';
import { duplicateKeys } from './duplicateKeys.ts';
import { easyMissing } from './easyMissing.ts';
import { easySwedish } from './easySwedish.ts';
import { editableText } from './editableText.ts';
import { entries } from './entries.ts';
import { finderContacts } from './finderContacts.ts';
import { fileNames } from './fileNames.ts';
import { headings } from './headings.ts';
import { imageAddresses, imageTexts } from './images.ts';
import { interfaceTexts } from './interfaceTexts.ts';
import { internalLinks } from './internalLinks.ts';
import { unsafeLinks } from './links.ts';
import { languageMarks } from './languageMarks.ts';
import { linkTexts } from './linkTexts.ts';
import { lostCharacters } from './lostCharacters.ts';
import { markdownSafety } from './markdownSafety.ts';
import { mdxSubset } from './mdxSubset.ts';
import { mediaFiles } from './mediaFiles.ts';
import { missingSource } from './missingSource.ts';
import { neutralContacts } from './neutralContacts.ts';
import { personalNumbers } from './personalNumbers.ts';
import { personNames } from './personNames.ts';
import { references } from './references.ts';
import { reviews } from './reviews.ts';
import { requiredContent } from './requiredContent.ts';
import { sourceNotes } from './sourceNotes.ts';
import { unsignedTranslations } from './unsignedTranslations.ts';
import type { ContentRule } from '../../model/contentRules.ts';
import { unmarkedWords } from './unmarkedWords.ts';
import { sounds } from './sounds.ts';
import { uploads } from './uploads.ts';

const checks: readonly Check[] = [
  fileNames,
  entries,
  duplicateKeys,
  duplicateAddresses,
  missingSource,
  reviews,
  references,
  finderContacts,
  requiredContent,
  interfaceTexts,
  mdxSubset,
  markdownSafety,
  editableText,
  unsafeLinks,
  internalLinks,
  linkTexts,
  imageAddresses,
  imageTexts,
  mediaFiles,
  blockFiles,
  sounds,
  headings,
  neutralContacts,
  easySwedish,
  languageMarks,
  unmarkedWords,
  disagreeingWords,
  lostCharacters,
  uploads,
  contactDetails,
  personNames,
  personalNumbers,
];

const dueChecks: readonly Check[] = [easyMissing, unsignedTranslations, sourceNotes];

export interface CheckOptions {
  readonly parseBody: ParseBody;
  /** Addresses of the files under `public/media/`; without them, that media exist is not checked. */
  readonly mediaFiles?: ReadonlySet<string>;
  /** How large files are that have been uploaded or are about to be; without it, no file is too large. */
  readonly mediaBytes?: ReadonlyMap<string, number>;
  /** What those of them that are sound say of themselves; without it, that they can be played is not checked. */
  readonly sounds?: Sounds;
  /** The day of the check, ISO 8601; without it, days ahead of time are not found. */
  readonly today?: string;
  /**
   * Whether what may be done another day than the Swedish is asked for: all of easy Swedish, who answers for each
   * translation, and which Swedish it was made from. Who saves or builds is not asked, who publishes is.
   */
  readonly isDue?: boolean;
}

/**
 * Everything that is wrong with the content, sorted by file and line. Pure: nothing is read but what is given.
 * A file that cannot be read is checked no further, but the others are. No message repeats a personal number.
 */
export function checkContent(files: readonly ContentFile[], options: CheckOptions): Finding<ContentRule>[] {
  const content = readContent(files, options.parseBody, options);
  const due = options.isDue === true ? [...checks, ...dueChecks] : checks;
  const findings = sortFindings(due.flatMap((check) => check(content)));
  const uploaded = [...(options.mediaFiles ?? []), ...(options.mediaBytes?.keys() ?? [])];
  const numbers = [...files.flatMap(numbersIn), ...uploaded.flatMap(numbersInText)];
  return numbers.length > 0 ? findings.map((finding) => withoutNumbers(finding, numbers)) : findings;
}

const numbersInText = (text: string): readonly string[] => personalNumbersIn(text).map((found) => found.text);
const numbersIn = oncePer(({ path, text }: ContentFile) => numbersInText(`${path}\n${text}`));

const withoutNumbers = (finding: Finding<ContentRule>, numbers: readonly string[]): Finding<ContentRule> => ({
  ...finding,
  file: hideNumbers(finding.file, numbers),
  cause: hideNumbers(finding.cause, numbers),
  mend: hideNumbers(finding.mend, numbers),
  ...(finding.formMend !== undefined && { formMend: hideNumbers(finding.formMend, numbers) }),
});

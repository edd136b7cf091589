import { sourceLanguage } from '../i18n/languages.ts';
import { contentType, type TypeName } from '../model/contentTypes.ts';
import type { ContentFile } from './contentFiles.ts';
import { rawEntry } from './rawEntry.ts';
import { withFields } from './withFields.ts';
import { withoutComments } from './withoutComments.ts';

/** The types of which not every entry lies open. */
export const hiddenTypes: readonly TypeName[] = ['meetings'];

/**
 * The content as it may lie open at an address: nothing of a meeting before its minutes are approved, no person's name
 * without lasting consent, and no comment in the fields, where anything may stand. A file that cannot be read is left out, because nobody knows what it says.
 * @param day ISO 8601
 */
export function openFiles(files: readonly ContentFile[], day: string): ContentFile[] {
  const read = files.flatMap((file) => {
    const entry = rawEntry(file);
    return entry ? [{ file, entry }] : [];
  });
  const approved = new Set(
    read
      .map(({ entry }) => entry)
      .filter(({ type, language }) => type === 'meetings' && language === sourceLanguage)
      .filter(({ data }) => data['state'] === 'justerat')
      .map(({ key }) => key),
  );
  return read.flatMap(({ file, entry: { type, key, data } }) => {
    if (type === 'meetings' && !approved.has(key)) return [];
    const definition = contentType(type);
    const text = withoutComments(definition, file.text);
    const until = data['nameConsentUntil'];
    const mayBeNamed = data['personalName'] === undefined || (typeof until === 'string' && until >= day);
    const gone = { personalName: undefined, nameConsentUntil: undefined };
    return [{ ...file, text: mayBeNamed ? text : withFields(definition, text, gone) }];
  });
}

/**
 * Those of the uploaded files that may be listed openly: not one that is used only where nothing lies open. One that no
 * file uses has just been uploaded, and its editor chooses it next.
 * @param open the open form of the files
 */
export function openMedia(
  addresses: Iterable<string>,
  files: readonly ContentFile[],
  open: readonly ContentFile[],
): string[] {
  const isUsedIn = (some: readonly ContentFile[], address: string): boolean =>
    some.some(({ text }) => text.includes(address));
  return [...addresses].filter((address) => isUsedIn(open, address) || !isUsedIn(files, address));
}

import { sourceLanguage } from '../i18n/languages.ts';
import { contentType } from '../model/contentTypes.ts';
import type { ContentFile } from './contentFiles.ts';
import { rawEntry } from './rawEntry.ts';
import { withFields } from './withFields.ts';

/**
 * The content as it may lie open at an address: nothing of a meeting before its minutes are approved, and no person's
 * name without lasting consent. A file that cannot be read is left out, because nobody knows what it says.
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
    const until = data['nameConsentUntil'];
    if (data['personalName'] === undefined || (typeof until === 'string' && until >= day)) return [file];
    const gone = { personalName: undefined, nameConsentUntil: undefined };
    return [{ ...file, text: withFields(contentType(type), file.text, gone) }];
  });
}

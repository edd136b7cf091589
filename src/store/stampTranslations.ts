import { sourceLanguage } from '../i18n/languages.ts';
import { contentType } from '../model/contentTypes.ts';
import type { ContentFile } from './contentFiles.ts';
import { rawEntry, type RawEntry } from './rawEntry.ts';
import { stampedText } from './stampedText.ts';
import { outdatedFields, sourceHashes } from './translationState.ts';

export interface Stamps {
  /** Files with their new text. */
  readonly stamped: readonly ContentFile[];
  /** Translations whose Swedish has changed since they were made; they keep saying so. */
  readonly outdated: readonly string[];
}

/**
 * Notes in each translation which Swedish text it was made from. One that has such a note keeps it: a new note would
 * say that the translation follows today's Swedish, and only the person who has read both knows that. `renewed` names
 * the files, by path below the content folder, of which someone says so.
 */
export function stampTranslations(
  files: readonly ContentFile[],
  renewed: ReadonlySet<string> = new Set(),
): Stamps {
  const entries = files.flatMap((file) => {
    const entry = rawEntry(file);
    return entry ? [{ file, entry }] : [];
  });
  const nameOf = ({ type, key }: RawEntry): string => `${type}/${key}`;
  const swedish = new Map(
    entries.flatMap(({ entry }) =>
      entry.language === sourceLanguage ? [[nameOf(entry), entry] as const] : [],
    ),
  );
  const stamped: ContentFile[] = [];
  const outdated: string[] = [];
  for (const { file, entry } of entries) {
    const source = swedish.get(nameOf(entry));
    if (!source || entry.language === sourceLanguage) continue;
    const type = contentType(entry.type);
    if (entry.data['source'] === undefined || renewed.has(file.path)) {
      const text = stampedText(type, file.text, sourceHashes(type, source));
      if (text !== file.text) stamped.push({ path: file.path, text });
    } else if (outdatedFields(type, source, entry).length > 0) {
      outdated.push(file.path);
    }
  }
  return { stamped, outdated };
}

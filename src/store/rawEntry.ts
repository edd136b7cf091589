import type { LanguageKey } from '../i18n/languages.ts';
import { contentType, type TypeName } from '../model/contentTypes.ts';
import { parseFileName } from '../model/fileName.ts';
import { isBlank, readEntry } from '../model/readEntry.ts';
import type { ContentFile } from './contentFiles.ts';

/** One content file in one language, read and checked, not yet joined with its translations. */
export interface RawEntry {
  readonly type: TypeName;
  readonly key: string;
  readonly language: LanguageKey;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Path below the content folder. */
  readonly path: string;
}

/** A file as an entry, or nothing when it is blank or broken; the content check says what is wrong with it. */
export function rawEntry(file: ContentFile): RawEntry | undefined {
  if (isBlank(file.text)) return undefined;
  const name = parseFileName(file.path);
  if ('cause' in name) return undefined;
  const result = readEntry(contentType(name.type), name.language, file.text);
  if ('problems' in result) return undefined;
  return { ...name, data: result.entry.data, body: result.entry.body, path: file.path };
}

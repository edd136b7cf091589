import type { LanguageKey } from '../../src/i18n/languages.ts';
import { sourceLanguage } from '../../src/i18n/languages.ts';
import type { ContentType } from '../../src/model/contentType.ts';
import { entryTexts } from '../../src/store/entryTexts.ts';
import type { RawEntry } from '../../src/store/rawEntry.ts';
import { outdatedTexts } from '../../src/store/translationState.ts';

/** A part of what Decap keeps of an open entry: an immutable map or list. */
export interface DraftPart {
  readonly size: number;
  get(name: string): unknown;
  set(name: string, value: unknown): DraftPart;
  getIn(path: readonly string[]): unknown;
  clear(): DraftPart;
  toJS(): Record<string, unknown>;
}

const isPart = (value: unknown): value is DraftPart =>
  typeof value === 'object' && value !== null && 'toJS' in value;

/** Where Decap keeps a language's values. */
export const dataPath = (language: LanguageKey): readonly string[] =>
  language === sourceLanguage ? ['data'] : ['i18n', language, 'data'];

/** The values of a language in an open entry; none where it has none yet. */
export function draftIn(entry: DraftPart, language: LanguageKey): DraftPart | undefined {
  const data = entry.getIn(dataPath(language));
  return isPart(data) ? data : undefined;
}

/** The same as the store reads it from a file. */
export function rawDraft(type: ContentType, language: LanguageKey, draft: DraftPart | undefined): RawEntry {
  const { body = '', ...data } = draft?.toJS() ?? {};
  return {
    type: type.name as RawEntry['type'],
    key: '',
    language,
    data,
    body: typeof body === 'string' ? body : '',
    path: '',
  };
}

/** The texts of a language in an open entry, by path. */
export const draftTexts = (
  type: ContentType,
  language: LanguageKey,
  draft: DraftPart | undefined,
): ReadonlyMap<string, string> => entryTexts(type, rawDraft(type, language, draft));

/** Texts of a translation that are older than the Swedish beside them, but for those that were changed since `first`. */
export function outdatedInDraft(
  type: ContentType,
  swedish: RawEntry,
  translation: RawEntry,
  first: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const now = entryTexts(type, translation);
  const isTold = translation.data['sameMeaning'] === true;
  const paths = isTold ? [] : outdatedTexts(type, swedish, translation);
  return new Set(paths.filter((path) => now.get(path) === first.get(path)));
}

/** What a field holds when it is emptied. */
export const emptied = (value: unknown): unknown => {
  if (typeof value === 'string') return '';
  return isPart(value) ? value.clear() : undefined;
};

import { createHash } from 'node:crypto';
import { sourceLanguage } from '../i18n/languages.ts';
import { translationFields, type ContentType } from '../model/contentType.ts';
import type { RawEntry } from './rawEntry.ts';

/** How an entry stands in a language: written there, made from today's Swedish, made from an older one, or not at all. */
export type TranslationState = 'source' | 'translated' | 'outdated' | 'missing';

const normalise = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value)).normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** The first 12 hex digits of SHA-256 over the value's text, with white space and Unicode form evened out. */
export const sourceHash = (value: unknown): string =>
  createHash('sha256').update(normalise(value)).digest('hex').slice(0, 12);

/** The hashes a translation made today would carry: one for each translated field that Swedish has, and the body. */
export function sourceHashes(type: ContentType, swedish: RawEntry): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const [name, field] of Object.entries(translationFields(type))) {
    const value = swedish.data[name];
    if (value === undefined) continue;
    hashes[name] = sourceHash(
      field.itemKey ? translatedItems(value, Object.keys(field.children ?? {})) : value,
    );
  }
  if (swedish.body.trim() !== '') hashes['body'] = sourceHash(swedish.body);
  return hashes;
}

/** Only the parts of list items that are translated, so that a changed figure makes no text outdated. */
const translatedItems = (value: unknown, names: readonly string[]): unknown =>
  (value as Record<string, unknown>[]).map((item) =>
    Object.fromEntries(names.map((name) => [name, item[name] ?? null])),
  );

/** The fields whose Swedish has changed since the translation was made. */
export function outdatedFields(type: ContentType, swedish: RawEntry, translation: RawEntry): string[] {
  const made = (translation.data['source'] ?? {}) as Record<string, string>;
  const now = sourceHashes(type, swedish);
  return Object.keys(made).filter((field) => made[field] !== now[field]);
}

/** The one place that decides how an entry stands in a language. */
export function translationState(
  type: ContentType,
  swedish: RawEntry,
  translation: RawEntry | undefined,
): TranslationState {
  if (!translation) return 'missing';
  if (translation.language === sourceLanguage) return 'source';
  return outdatedFields(type, swedish, translation).length > 0 ? 'outdated' : 'translated';
}

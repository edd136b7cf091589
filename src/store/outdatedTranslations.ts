import { sourceLanguage } from '../i18n/languages.ts';
import { contentType } from '../model/contentTypes.ts';
import type { ContentFile } from './contentFiles.ts';
import { entryTexts } from './entryTexts.ts';
import { rawEntry } from './rawEntry.ts';
import { outdatedTexts } from './translationState.ts';

/** A text of a translation whose Swedish has changed since: its path, the hash of the Swedish then, and the Swedish now. */
export interface OutdatedText {
  readonly field: string;
  readonly madeFrom: string;
  /** Nothing where Swedish no longer has the text. */
  readonly now: string | undefined;
}

export interface OutdatedTranslation {
  /** Below the content folder. */
  readonly path: string;
  readonly swedishPath: string;
  readonly texts: readonly OutdatedText[];
}

/** The translations that are older than their Swedish, text by text. */
export function outdatedTranslations(files: readonly ContentFile[]): OutdatedTranslation[] {
  const entries = files
    .flatMap((file) => rawEntry(file) ?? [])
    .filter(({ type }) => contentType(type).languages === 'file');
  return entries.flatMap((translation) => {
    const type = contentType(translation.type);
    const swedish = entries.find(
      ({ type: other, key, language }) =>
        other === translation.type && key === translation.key && language === sourceLanguage,
    );
    if (!swedish || swedish === translation) return [];
    const made = (translation.data['source'] ?? {}) as Record<string, string>;
    const texts = entryTexts(type, swedish);
    const outdated = outdatedTexts(type, swedish, translation).map((field) => ({
      field,
      madeFrom: made[field] ?? '',
      now: texts.get(field),
    }));
    return outdated.length > 0
      ? [{ path: translation.path, swedishPath: swedish.path, texts: outdated }]
      : [];
  });
}

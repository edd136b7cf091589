import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { oncePerLanguage } from '../i18n/oncePerLanguage.ts';
import type { ContentType } from '../model/contentType.ts';
import { contentType, contentTypes, type ContentTypes, type TypeName } from '../model/contentTypes.ts';
import type { ShownOf } from '../model/field.ts';
import type { RawEntry } from './rawEntry.ts';
import type { Review } from './review.ts';
import { shown } from './shown.ts';
import {
  missingTexts,
  outdatedTexts,
  reviewOf,
  translationState,
  type TranslationState,
} from './translationState.ts';

/** An entry with its translations joined. */
export interface Entry<N extends TypeName = TypeName> {
  readonly type: N;
  readonly key: string;
  /** The values in a language, Swedish where that language has none. */
  readonly in: (language: LanguageKey) => ShownOf<ContentTypes[N]['fields']>;
  readonly state: (language: LanguageKey) => TranslationState;
  /** Who answers for the translation, and when; nothing where there is none. */
  readonly review: (language: LanguageKey) => Review | undefined;
  /** Paths of the translation's texts whose Swedish has changed, and of Swedish texts that it leaves out. */
  readonly outdated: (language: LanguageKey) => readonly string[];
  readonly missing: (language: LanguageKey) => readonly string[];
  /** The language whose body is shown to a reader of the given language, or nothing when there is no body. */
  readonly bodyLanguage: (language: LanguageKey) => LanguageKey | undefined;
  /** The body's source text in exactly that language. */
  readonly bodyText: (language: LanguageKey) => string;
  /** The entry's files below the content folder, Swedish first. */
  readonly paths: readonly string[];
}

/** Joins the files of one entry; nothing when the Swedish one is missing, because Swedish is the source. */
export function joinEntry<N extends TypeName>(
  type: N,
  key: string,
  files: readonly RawEntry[],
): Entry<N> | undefined {
  const byLanguage = new Map(files.map((file) => [file.language, file]));
  const swedish = byLanguage.get(sourceLanguage);
  if (!swedish) return undefined;
  const fields = contentTypes[type].fields;
  const bodyText = (language: LanguageKey): string => byLanguage.get(language)?.body.trim() ?? '';
  const translation = (language: LanguageKey): RawEntry | undefined =>
    language === sourceLanguage ? undefined : byLanguage.get(language);
  const paths = (
    of: (type: ContentType, swedish: RawEntry, own: RawEntry) => string[],
    language: LanguageKey,
  ): string[] => {
    const own = translation(language);
    return own ? of(contentType(type), swedish, own) : [];
  };
  const outdatedIn = oncePerLanguage((language) => new Set(paths(outdatedTexts, language)));
  return {
    type,
    key,
    in: oncePerLanguage((language) => {
      const outdated = outdatedIn(language);
      return shown(fields, swedish.data, byLanguage.get(language)?.data ?? {}, language, (path) =>
        outdated.has(path),
      );
    }),
    state: oncePerLanguage((language) =>
      translationState(contentType(type), swedish, byLanguage.get(language)),
    ),
    review: (language) => {
      const own = translation(language);
      return own && reviewOf(own);
    },
    outdated: (language) => [...outdatedIn(language)],
    missing: oncePerLanguage((language) => paths(missingTexts, language)),
    bodyLanguage: (language) =>
      ([language, sourceLanguage] as const).find((candidate) => bodyText(candidate) !== ''),
    bodyText,
    paths: [swedish, ...files.filter((file) => file !== swedish)].map((file) => file.path),
  };
}

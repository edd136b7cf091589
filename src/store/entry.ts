import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { contentType, contentTypes, type ContentTypes, type TypeName } from '../model/contentTypes.ts';
import type { ShownOf } from '../model/field.ts';
import type { RawEntry } from './rawEntry.ts';
import { shown } from './shown.ts';
import { translationState, type TranslationState } from './translationState.ts';

/** An entry with its translations joined. */
export interface Entry<N extends TypeName = TypeName> {
  readonly type: N;
  readonly key: string;
  /** The values in a language, Swedish where that language has none. */
  readonly in: (language: LanguageKey) => ShownOf<ContentTypes[N]['fields']>;
  readonly state: (language: LanguageKey) => TranslationState;
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
  const states = new Map<LanguageKey, TranslationState>();
  return {
    type,
    key,
    in: (language) => shown(fields, swedish.data, byLanguage.get(language)?.data ?? {}, language),
    state: (language) => {
      const known =
        states.get(language) ?? translationState(contentType(type), swedish, byLanguage.get(language));
      states.set(language, known);
      return known;
    },
    bodyLanguage: (language) =>
      ([language, sourceLanguage] as const).find((candidate) => bodyText(candidate) !== ''),
    bodyText,
    paths: [swedish, ...files.filter((file) => file !== swedish)].map((file) => file.path),
  };
}

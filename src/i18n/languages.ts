interface LanguageRow {
  /** Stable internal key; never shown, never sent to Intl or used as a `lang` value. */
  readonly key: string;
  /** BCP 47 tag for the `lang` and `hreflang` attributes. */
  readonly tag: string;
  /** First path segment, empty for the source language. */
  readonly path: string;
  /** The language's name in the language itself; the part before the last comma may be hidden where space is short. */
  readonly autonym: string;
  /** The name in Swedish, shown beside the autonym where the two differ. */
  readonly swedishName: string;
  /**
   * `source` is written first; `easy` is Swedish too, written in full; `variety` is a Romani variety. How dates,
   * numbers, lists and plurals are written follows from it: see format.ts.
   */
  readonly kind: 'source' | 'easy' | 'variety';
}

/**
 * The one list of languages: a new language or variety is a row here and the files that are in it.
 *
 * Keys are plain words because `rmy` is canonicalised to `rom` by Intl and i18next,
 * which would merge Kelderaš and Lovari and fall back to Swedish without a warning.
 */
const table = [
  { key: 'sv', tag: 'sv', path: '', autonym: 'Svenska', swedishName: 'svenska', kind: 'source' },
  {
    key: 'lattlast',
    tag: 'sv-simple',
    path: 'lattlast',
    autonym: 'Lättläst svenska',
    swedishName: 'lättläst svenska',
    kind: 'easy',
  },
  {
    key: 'arli',
    tag: 'rmn',
    path: 'arli',
    autonym: 'romani čhib, arlikane',
    swedishName: 'arli',
    kind: 'variety',
  },
  {
    key: 'kelderash',
    tag: 'rmy-x-kelderas',
    path: 'kelderash',
    autonym: 'romani šib, kalderašicko',
    swedishName: 'kelderaš',
    kind: 'variety',
  },
  {
    key: 'lovari',
    tag: 'rmy-x-lovari',
    path: 'lovari',
    autonym: 'romani šib, lovaricka',
    swedishName: 'lovari',
    kind: 'variety',
  },
  {
    key: 'kale',
    tag: 'rmf',
    path: 'kale',
    autonym: 'romani tšib, kalé',
    swedishName: 'kale',
    kind: 'variety',
  },
  {
    key: 'resande',
    tag: 'rmu',
    path: 'resande',
    autonym: 'svensk romani',
    swedishName: 'resanderomani',
    kind: 'variety',
  },
] as const satisfies readonly LanguageRow[];

type Row = (typeof table)[number];

/** Stable internal key of a language. */
export type LanguageKey = Row['key'];

/** The key of a Romani variety. */
export type VarietyKey = Extract<Row, { kind: 'variety' }>['key'];

/** A language's row in the table. */
export interface Language extends LanguageRow {
  readonly key: LanguageKey;
}

/** Every language of the site, in the order the picker shows them. */
export const languages: readonly Language[] = table;

export const sourceLanguage = 'sv' satisfies LanguageKey;

export const easyLanguage = 'lattlast' satisfies LanguageKey;

export const languageKeys: readonly LanguageKey[] = languages.map((language) => language.key);

export const translationKeys: readonly LanguageKey[] = languageKeys.filter((key) => key !== sourceLanguage);

export const varietyKeys: readonly VarietyKey[] = table.flatMap((row) =>
  row.kind === 'variety' ? [row.key] : [],
);

const byKey: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.key, language]));

export function isLanguageKey(value: string): value is LanguageKey {
  return byKey.has(value);
}

export const isVarietyKey = (key: LanguageKey): key is VarietyKey => languageOf(key).kind === 'variety';

/** The table row of a language. */
export function languageOf(key: LanguageKey): Language {
  const language = byKey.get(key);
  if (!language) throw new Error(`No row in the table of languages for "${key}".`);
  return language;
}

/** The `lang` attribute's value for a language. @example tagOf('arli') // => 'rmn' */
export const tagOf = (key: LanguageKey): string => languageOf(key).tag;

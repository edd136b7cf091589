import { languageOf, sourceLanguage, varietyKeys, type LanguageKey } from '../../i18n/languages.ts';
import { wordsIn } from '../../model/romaniWords.ts';

/** A text as it is compared: Astro writes quotation marks, dashes and dots in another way than an editor. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[“”„«»"]/g, '"')
    .replaceAll(/[‘’']/g, "'")
    .replaceAll(/[–—]|-{2,3}/g, '-')
    .replaceAll('…', '...')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What the content has in each language, by which a built page is judged. */
export interface KnownTexts {
  /** Whether a text stands in the term base or in the content of a variety, whole. */
  readonly isText: (text: string, language: LanguageKey) => boolean;
  /** Whether a text is a word of the term base in a variety, also one that is only searched. */
  readonly isWord: (text: string, language: LanguageKey) => boolean;
  /** The values put into a text with places for them, for each such text that this may be. */
  readonly valuesIn: (text: string, language: LanguageKey) => readonly (readonly string[])[];
  /** The languages that a word is known in; Swedish and easy Swedish are one. */
  readonly languagesOf: (word: string) => ReadonlySet<LanguageKey>;
  /** The site's name and the short names of sources, which stand in any language as they are. */
  readonly names: ReadonlySet<string>;
}

/** What the content has, gathered: the texts of each variety, and those by which its own words are known. */
export interface Gathered {
  /** Words of the term base, and all that stands in the content. */
  readonly texts: Readonly<Partial<Record<LanguageKey, readonly string[]>>>;
  /** Texts from which a language's words are known: Swedish content, and of a variety the term base alone. */
  readonly words: Readonly<Partial<Record<LanguageKey, readonly string[]>>>;
  readonly names: readonly string[];
}

const place = /\{\{\w+\}\}/;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A text with places for values, as what it may become. */
const patternOf = (text: string): RegExp =>
  new RegExp(`^${folded(text).split(place).map(escaped).join('(.*)')}$`);

const none: ReadonlySet<LanguageKey> = new Set();

/** Makes what was gathered ready to be asked many times. The names of the languages are known in all of them. */
export function knownTexts({ texts, words, names }: Gathered): KnownTexts {
  const wholes = new Map<LanguageKey, Set<string>>();
  const terms = new Map<LanguageKey, Set<string>>();
  const patterns = new Map<LanguageKey, readonly RegExp[]>();
  for (const key of varietyKeys) {
    const all = texts[key] ?? [];
    const { autonym } = languageOf(key);
    wholes.set(key, new Set([...all, ...autonym.split(', ')].map(folded)));
    terms.set(key, new Set((words[key] ?? []).map(folded)));
    patterns.set(key, all.filter((text) => place.test(text)).map(patternOf));
  }
  const languages = new Map<string, Set<LanguageKey>>();
  for (const key of [sourceLanguage, ...varietyKeys] as const) {
    for (const word of (words[key] ?? []).flatMap(wordsIn)) {
      languages.set(word, (languages.get(word) ?? new Set()).add(key));
    }
  }
  return {
    isText: (text, language) => wholes.get(language)?.has(folded(text)) ?? false,
    isWord: (text, language) => terms.get(language)?.has(folded(text)) ?? false,
    valuesIn: (text, language) =>
      (patterns.get(language) ?? []).flatMap((pattern) => {
        const match = pattern.exec(folded(text));
        return match ? [match.slice(1)] : [];
      }),
    languagesOf: (word) => languages.get(word) ?? none,
    names: new Set(names),
  };
}

import {
  createTranslators,
  type InterfaceTexts,
  type TermWord,
  type Translator,
} from '../i18n/translator.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { oncePerLanguage } from '../i18n/oncePerLanguage.ts';
import type { ContentTypes, TypeName } from '../model/contentTypes.ts';
import type { ShownOf } from '../model/field.ts';
import { joinEntry, type Entry } from './entry.ts';
import type { RawEntry } from './rawEntry.ts';
import { reviewSheet, sheetParts, type ReviewSheet } from './reviewSheet.ts';
import { makeRoutes } from './routes.ts';
import type { Route } from './route.ts';
import type { Sound, Sounds } from './sounds.ts';
import { termWords, type TermWords } from './termWords.ts';

/** All that the site has, joined and decided. Everything after this reads it; nothing changes it. */
export interface Store extends TermWords {
  readonly entries: <N extends TypeName>(type: N) => readonly Entry<N>[];
  readonly entry: <N extends TypeName>(type: N, key: string) => Entry<N> | undefined;
  /** @throws Error when there is no such entry. */
  readonly existing: <N extends TypeName>(type: N, key: string) => Entry<N>;
  readonly settings: ShownOf<ContentTypes['settings']['fields']>;
  readonly translator: (language: LanguageKey) => Translator;
  /** The word that may be shown for a term in a language. */
  readonly termWord: TermWord;
  readonly routes: readonly Route[];
  /** The day the site is built for, ISO 8601. */
  readonly today: string;
  /** The day an entry was last changed, ISO 8601, when that is known. */
  readonly lastChanged: (entry: Entry) => string | undefined;
  /** All that is reviewed in a language. */
  readonly reviewSheet: (language: LanguageKey) => ReviewSheet;
  /** What an uploaded sound file says of itself. */
  readonly sound: (address: string) => Sound | undefined;
  /** How large an uploaded file is, when that is known. */
  readonly uploadedBytes: (address: string) => number | undefined;
}

export interface StoreOptions {
  readonly today: string;
  /** Last change of each file below the content folder, ISO 8601. */
  readonly changedOn: ReadonlyMap<string, string>;
  /** Uploaded sound files; a player of one that is not there says neither size nor length. */
  readonly sounds?: Sounds;
  /** How large uploaded files are; a link to one that is not there does not say. */
  readonly uploads?: ReadonlyMap<string, number>;
}

/**
 * Joins raw entries into the store. Pure: the same entries and options give the same store.
 * @throws Error when there are no settings or no Swedish interface strings; the content check has said so before.
 */
export function createStore(raw: readonly RawEntry[], options: StoreOptions): Store {
  const grouped = new Map<TypeName, Map<string, RawEntry[]>>();
  for (const entry of raw) {
    const keys = grouped.get(entry.type) ?? new Map<string, RawEntry[]>();
    keys.set(entry.key, [...(keys.get(entry.key) ?? []), entry]);
    grouped.set(entry.type, keys);
  }
  const joined = new Map<TypeName, readonly Entry[]>();
  const entries = <N extends TypeName>(type: N): readonly Entry<N>[] => {
    const known =
      joined.get(type) ??
      [...(grouped.get(type) ?? [])].flatMap(([key, files]) => joinEntry(type, key, files) ?? []);
    joined.set(type, known);
    return known as readonly Entry<N>[];
  };
  const settings = entries('settings')[0]?.in(sourceLanguage);
  if (!settings) throw new Error('content/settings/settings.yaml is missing.');

  const texts = Object.fromEntries(
    raw.filter((entry) => entry.type === 'interface').map((entry) => [entry.language, entry.data]),
  ) as Partial<Record<LanguageKey, InterfaceTexts>>;
  const words = termWords(entries('terms'), settings.showUnreviewedWords);
  const termWord: TermWord = (term, language) => {
    const word = words.wordOf(term, language);
    return word?.isShown ? word.word : undefined;
  };
  const translators = createTranslators(texts, termWord);
  const translator = (language: LanguageKey): Translator => translators[language];

  const sheet = oncePerLanguage((language) => sheetParts(reviewSheet(raw, language)));

  const entry = <N extends TypeName>(type: N, key: string): Entry<N> | undefined =>
    entries(type).find((candidate) => candidate.key === key);

  return {
    entries,
    entry,
    existing: (type, key) => {
      const found = entry(type, key);
      if (!found) throw new Error(`content/${type}/ has no entry "${key}".`);
      return found;
    },
    settings,
    translator,
    ...words,
    termWord,
    routes: makeRoutes({ entries, translator, reviewSheet: sheet }),
    today: options.today,
    lastChanged: ({ paths }) =>
      paths
        .map((path) => options.changedOn.get(path) ?? '')
        .sort()
        .at(-1) || undefined,
    reviewSheet: sheet,
    sound: (address) => options.sounds?.get(address),
    uploadedBytes: (address) => options.uploads?.get(address),
  };
}

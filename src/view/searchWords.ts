import { sourceLanguage, varietyKeys, type VarietyKey } from '../i18n/languages.ts';
import { entryAddress, pageAddresses, type PageKey } from '../model/addresses.ts';
import { letterAddress, letterOf } from '../model/letters.ts';
import { expressions } from '../model/types/synonyms.ts';
import { wordIn } from '../model/varietyWord.ts';
import { wordForms } from '../model/wordForms.ts';
import type { Store } from '../store/store.ts';
import { finderRows } from './finderRows.ts';

/** A concept of the term base: its Swedish words, and those of each variety. */
export interface SearchTerm {
  readonly swedish: readonly string[];
  /** The address of the word list page that has it. */
  readonly list: string;
  readonly words: Readonly<Partial<Record<VarietyKey, readonly string[]>>>;
}

/** What people say, and the addresses of the pages they mean, the best first. */
export interface Saying {
  readonly say: readonly string[];
  readonly pages: readonly string[];
  /** Someone may be in danger: so many of the pages, from the first one on, come before all others. */
  readonly danger?: number;
  /** Examples of a need: its pages are some of those that may help, in no particular order. */
  readonly examples?: true;
}

/** What the content knows about words, for search. */
export interface SearchWords {
  readonly terms: readonly SearchTerm[];
  readonly sayings: readonly Saying[];
}

/** The words of a term without what is said of them. @example plainWords('alla, varje (ordningstal)') // => ['alla', 'varje'] */
const plainWords = (text: string): string[] => expressions(text.replace(/\(.*?\)/g, '').replaceAll('/', ','));

interface Targets {
  readonly first: readonly string[];
  readonly bridgeBuilder?: string | undefined;
  readonly pages?: readonly string[];
  readonly next: readonly string[];
  readonly areas?: readonly string[];
}

const contacts = (keys: readonly string[]): string[] => keys.map((key) => entryAddress('contacts', key));

const addresses = ({ first, bridgeBuilder, pages = [], next, areas = [] }: Targets): string[] => [
  ...contacts(first),
  ...(bridgeBuilder === undefined ? [] : [entryAddress('bridge-builders', bridgeBuilder)]),
  ...pages.map((key) => pageAddresses[key as PageKey]),
  ...contacts(next),
  ...areas.map((key) => entryAddress('areas', key)),
];

function sayings(store: Pick<Store, 'entries'>): Saying[] {
  const entry = store.entries('synonyms')[0]?.in(sourceLanguage);
  const written = (entry?.rows ?? []).map(({ say, danger, ...targets }): Saying => {
    const urgent = targets.first.length > 0 ? targets.first : (entry?.dangerFirst ?? []);
    const before = danger ? contacts(urgent) : [];
    return {
      say: expressions(say),
      pages: [...new Set([...before, ...addresses(targets)])],
      ...(danger && { danger: before.length }),
    };
  });
  const examples = finderRows(store).map(({ examples = '', ...targets }): Saying => ({
    say: expressions(examples),
    pages: addresses(targets),
    examples: true,
  }));
  return [...written, ...examples];
}

/** All words of the term base, those too that pages may not show, and all that people say. */
export const searchWords = (store: Pick<Store, 'entries'>): SearchWords => ({
  terms: store.entries('terms').map((term) => {
    const words = term.in(sourceLanguage);
    const forms = varietyKeys.flatMap((key) => {
      const word = wordIn(words, key);
      return word ? [[key, [...new Set(wordForms(word).flatMap(plainWords))]] as const] : [];
    });
    return {
      swedish: plainWords(words.swedish),
      list: letterAddress(letterOf(words.swedish)),
      words: Object.fromEntries(forms),
    };
  }),
  sayings: sayings(store),
});

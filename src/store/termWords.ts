import { sourceLanguage, varietyKeys, type LanguageKey } from '../i18n/languages.ts';
import { wordIn, type VarietyWord } from '../model/varietyWord.ts';
import type { Entry } from './entry.ts';
import { isShown, wordState, type WordState } from './wordState.ts';

/** A term's word in a variety, with how it stands and whether pages may show it. */
export interface TermWordEntry extends VarietyWord {
  readonly state: WordState;
  readonly isShown: boolean;
}

/** The words of all terms, as they stand today. */
export interface TermWords {
  /** A term's word in a language, whether or not it may be shown. */
  readonly wordOf: (term: string, language: LanguageKey) => TermWordEntry | undefined;
  /** Whether pages in a language show words that nobody has reviewed. */
  readonly showsUnreviewedWords: (language: LanguageKey) => boolean;
}

const nameOf = (term: string, language: LanguageKey): string => `${term}.${language}`;

export function termWords(terms: readonly Entry<'terms'>[], showUnreviewed: boolean): TermWords {
  const entries = new Map<string, TermWordEntry>();
  const unreviewed = new Set<LanguageKey>();
  for (const term of terms) {
    const words = term.in(sourceLanguage);
    for (const language of varietyKeys) {
      const word = wordIn(words, language);
      const state = wordState(words, language);
      if (!word || !state) continue;
      const isOnPages = isShown(words, language, showUnreviewed);
      entries.set(nameOf(term.key, language), { ...word, state, isShown: isOnPages });
      if (isOnPages && state !== 'reviewed') unreviewed.add(language);
    }
  }
  return {
    wordOf: (term, language) => entries.get(nameOf(term, language)),
    showsUnreviewedWords: (language) => unreviewed.has(language),
  };
}

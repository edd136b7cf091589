import { sourceLanguage } from '../i18n/languages.ts';
import type { TermWord } from '../i18n/translator.ts';
import { isShowable, wordIn } from '../model/varietyWord.ts';
import type { Entry } from './entry.ts';

/** Looks up the word that may be shown for a term in a language. */
export function termWords(terms: readonly Entry<'terms'>[], showUnreviewed: boolean): TermWord {
  const byKey = new Map(terms.map((term) => [term.key, term.in(sourceLanguage)]));
  return (key, language) => {
    const words = byKey.get(key);
    const word = words && wordIn(words, language);
    return word && isShowable(word, showUnreviewed) ? word.word : undefined;
  };
}

import { termFor, type InterfaceKey } from '../i18n/interfaceStrings.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { pair, type Pair } from './pair.ts';

/** What a term's word means in Swedish, where that is the whole label; without what tells it from another term. */
function meaningOf(
  { existing, termWord }: Store,
  key: InterfaceKey,
  { text, lang }: LangText,
): LangText | undefined {
  const term = termFor(key);
  if (term === undefined || termWord(term, lang) !== text) return undefined;
  const { swedish } = existing('terms', term).in(sourceLanguage);
  return langText(swedish.replace(/ \(.*\)$/, ''), sourceLanguage);
}

/**
 * Interface strings in two languages. Side by side they claim to say the same, so that a term's word that stands in
 * for a longer label has what the word means beside it, not the label.
 */
export function stringPairs(
  store: Store,
  language: LanguageKey,
  beside: LanguageKey,
): (key: InterfaceKey) => Pair {
  const [t, other] = [store.translator(language), store.translator(beside)];
  return (key) => {
    const text = t(key);
    return pair(text, meaningOf(store, key, text) ?? other(key));
  };
}

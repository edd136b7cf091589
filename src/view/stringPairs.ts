import { termFor, type InterfaceKey } from '../i18n/interfaceStrings.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { labels } from './labels.ts';
import { pair, type Pair } from './pair.ts';

/** What a term's word means in Swedish, where that is the whole label. */
function meaningOf(
  { existing, termWord }: Store,
  key: InterfaceKey,
  { text, lang }: LangText,
): LangText | undefined {
  const term = termFor(key);
  if (term === undefined || termWord(term, lang) !== text) return undefined;
  return langText(existing('terms', term).in(sourceLanguage).swedish, sourceLanguage);
}

/**
 * Interface strings in two languages. Side by side they claim to say the same, so that a term's word that stands in
 * for a label has what the word means beside it.
 */
export function stringPairs(
  store: Store,
  language: LanguageKey,
  beside: LanguageKey,
): (key: InterfaceKey) => Pair {
  const [label, other] = [labels(store, language), store.translator(beside)];
  return (key) => {
    const { text, beside: whole } = label(key);
    return pair(text, whole ?? meaningOf(store, key, text) ?? other(key));
  };
}

import { widerTermFor, type InterfaceKey } from '../i18n/interfaceStrings.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { named } from './named.ts';
import type { Pair } from './pair.ts';

/** Interface strings in a language, with what a word leaves out beside it. */
export function labels(store: Store, language: LanguageKey): (key: InterfaceKey) => Pair {
  const t = store.translator(language);
  return (key) => named(store, language, t(key), widerTermFor(key));
}

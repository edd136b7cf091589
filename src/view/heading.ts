import { isVarietyKey, sourceLanguage } from '../i18n/languages.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';
import type { Reading } from './link.ts';
import { named } from './named.ts';
import { pair, type Pair } from './pair.ts';

/**
 * A page's heading. Where nobody has written a title in the variety, the title is a word that other pages may also go
 * by: the Swedish title beside it says which page it is.
 */
export function heading(store: Store, route: Route, { language, lang }: Reading): Pair {
  const title = route.title(lang);
  const isWritten = route.entry === undefined || route.entry.state(language) !== 'missing';
  return isVarietyKey(title.lang) && !isWritten
    ? pair(title, route.title(sourceLanguage))
    : named(store, language, title, route.term);
}

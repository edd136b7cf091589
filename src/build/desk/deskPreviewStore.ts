import type { Body } from '../../store/readStore.ts';
import type { Entry } from '../../store/entry.ts';
import type { LanguageKey } from '../../i18n/languages.ts';
import { contentType } from '../../model/contentTypes.ts';
import type { Store } from '../../store/store.ts';
import { bodyComponent } from './deskPreviewBody.ts';

let shown: Store | undefined;

/** Sets the store that the pages are rendered from until the next. */
export const showStore = (store: Store): void => {
  shown = store;
};

export function readStore(): Promise<Store> {
  if (!shown) throw new Error('No store is shown yet.');
  return Promise.resolve(shown);
}

export function renderBody(entry: Entry, language: LanguageKey): Promise<Body | undefined> {
  const lang = entry.bodyLanguage(language);
  const { extension } = contentType(entry.type);
  if (!lang || extension === 'yaml') return Promise.resolve(undefined);
  return Promise.resolve({ Content: bodyComponent(entry.bodyText(lang), extension), lang });
}

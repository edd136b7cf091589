import { languageKeys, sourceLanguage, type LanguageKey } from '../../src/i18n/languages.ts';
import { draftIn, type DraftPart } from './draft.ts';

/** Decap's store, as far as the desk looks into it. */
export interface DeskStore {
  getState(): { readonly entryDraft: DraftPart };
  subscribe(listener: () => void): () => void;
  dispatch(action: object): unknown;
}

const tick = 'sameMeaning';

/**
 * Takes the tick ”Betydelsen är densamma” away when it has been saved: it is said of one change, and would otherwise
 * be said of the next one too. The form then still counts as saved.
 */
export function settleTicks(store: DeskStore): void {
  let wasSaving = false;
  store.subscribe(() => {
    const draft = store.getState().entryDraft;
    const isSaving = draft.getIn(['entry', 'isPersisting']) === true;
    const isDone = wasSaving && !isSaving && draft.get('hasChanged') === false;
    wasSaving = isSaving;
    if (!isDone) return;
    const entry = draft.get('entry') as DraftPart;
    for (const language of languageKeys) {
      const data = draftIn(entry, language);
      if (data?.get(tick) === true) store.dispatch(untick(entry, language, data));
    }
  });
}

/** A change of the form that it does not count as one: the entry it is compared with is said to have changed too. */
function untick(entry: DraftPart, currentLocale: LanguageKey, data: DraftPart): object {
  const published = { get: (name: string) => (name === 'meta' ? entry.get('meta') : data.set(tick, false)) };
  return {
    type: 'DRAFT_CHANGE_FIELD',
    payload: {
      field: { get: (name: string) => (name === 'name' ? tick : undefined), has: () => false },
      value: false,
      metadata: {},
      entries: [published],
      i18n: { currentLocale, defaultLocale: sourceLanguage, locales: languageKeys },
    },
  };
}

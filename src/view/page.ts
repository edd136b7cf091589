import type { LanguageKey } from '../i18n/languages.ts';
import type { PageKey } from '../model/addresses.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { blockData, type BlockData } from './blockData.ts';
import { provenance, type Provenance } from './provenance.ts';
import { findRoute } from './findRoute.ts';
import { frame, type Frame } from './shell.ts';

/** A fixed page: its frame, and the entry whose body it shows. */
export interface PageView extends Frame, Provenance {
  readonly entry: Entry<'pages'>;
  /** Whether the body is shown: a label-and-value page without its own translation has none. */
  readonly hasBody: boolean;
  readonly blocks: BlockData;
}

/** Decides a fixed page; the content check has held that its entry exists. */
export function pageView(store: Store, key: PageKey, language: LanguageKey): PageView {
  const entry = store.existing('pages', key);
  const page = frame(
    store,
    findRoute(store, { kind: 'page', key }),
    language,
    (lang) => entry.in(lang).description,
  );
  const bodyLanguage = entry.bodyLanguage(page.lang) ?? page.lang;
  return {
    ...page,
    ...provenance(entry.in(page.lang), page),
    entry,
    hasBody: bodyLanguage === page.lang,
    blocks: blockData(store, entry.bodyText(bodyLanguage), bodyLanguage),
  };
}

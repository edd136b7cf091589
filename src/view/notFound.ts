import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { findRoute } from './findRoute.ts';
import { pageLink, type Link } from './link.ts';
import { alone } from './pair.ts';
import { frame, type Frame } from './shell.ts';

export interface NotFoundView extends Frame {
  readonly text: LangText;
  readonly links: readonly Link[];
}

/** The page for an address that does not exist: in Swedish, out of search engines, with ways on. */
export function notFoundView(store: Store): NotFoundView {
  const t = store.translator(sourceLanguage);
  const page = frame(store, findRoute(store, { kind: 'page', key: 'start' }), sourceLanguage, () =>
    t('notFound.text'),
  );
  return {
    ...page,
    shell: {
      ...page.shell,
      title: t('notFound.title'),
      heading: alone(t('notFound.title')),
      documentTitle: t('notFound.title'),
      noindex: true,
      recording: undefined,
      alternates: [],
      breadcrumbs: [],
      updated: undefined,
    },
    text: t('notFound.text'),
    links: [
      pageLink('sok', 'nav.search', sourceLanguage, t),
      pageLink('a-o', 'nav.index', sourceLanguage, t),
      pageLink('brobyggare', 'nav.findHelp', sourceLanguage, t),
    ],
  };
}

import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { pageAddresses } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';
import type { Link } from './link.ts';
import { pageView, type PageView } from './page.ts';

export interface SearchView extends PageView {
  readonly label: LangText;
  readonly button: LangText;
  readonly help: LangText;
  readonly noScript: LangText;
  readonly more: LangText;
  /** Where to go when search cannot be had. */
  readonly index: Link;
  /** What the script says; `%n` stands for the number of hits. */
  readonly messages: {
    readonly loading: LangText;
    readonly one: LangText;
    readonly many: LangText;
    readonly none: LangText;
    readonly failed: LangText;
  };
}

export function searchView(store: Store, language: LanguageKey): SearchView {
  const page = pageView(store, 'sok', language);
  const { t } = page.shell;
  return {
    ...page,
    label: t('search.label'),
    button: t('search.button'),
    help: t('search.help'),
    noScript: t('search.noScript'),
    more: t('search.more'),
    index: { href: localAddress(pageAddresses['a-o'], language), text: t('nav.index') },
    messages: {
      loading: t('search.loading'),
      one: t('search.one'),
      many: t('search.many', { n: '%n' }),
      none: t('search.none'),
      failed: t('search.failed'),
    },
  };
}

import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { PagedType, PageKey, ReachableType } from '../model/addresses.ts';
import type { Entry } from './entry.ts';

/** One page of the site, in no particular language. Pages, sitemap, search, A–Ö and checks all read this list. */
export interface Route {
  /** Without the language's path. */
  readonly address: string;
  readonly page:
    | { readonly kind: 'page'; readonly key: PageKey }
    | { readonly kind: 'entry'; readonly type: PagedType; readonly key: string }
    | { readonly kind: 'passOn'; readonly type: ReachableType; readonly key: string }
    | { readonly kind: 'letter'; readonly letter: string }
    | { readonly kind: 'workList'; readonly of: LanguageKey }
    | { readonly kind: 'reviewSheet'; readonly of: LanguageKey; readonly part: number };
  readonly title: (language: LanguageKey) => LangText;
  /** The term whose word helps where the title is not in the reader's language. */
  readonly term?: string | undefined;
  /** What tabs, history and shared links show: the title, or a neutral one where the title tells too much. */
  readonly documentTitle: (language: LanguageKey) => LangText;
  /** Whether being seen with the page could put a reader in danger; such a page can be left at once. */
  readonly sensitive: boolean;
  /** Whether the page is in the language; if not, it is a fallback that shows the Swedish content. */
  readonly isIn: (language: LanguageKey) => boolean;
  /**
   * Whether search engines and the site's own search may find it. Examples, which show a form, and pages to pass on,
   * which repeat another page, are kept out of those, of sitemap, feeds and data.
   */
  readonly findable: boolean;
  /** The entry whose content the page shows. */
  readonly entry?: Entry;
}

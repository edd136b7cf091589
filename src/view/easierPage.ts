import { localAddress } from '../i18n/address.ts';
import { languages, type LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Route } from '../store/route.ts';
import type { Link } from './link.ts';

/** The same page in easy Swedish, for a reader in whose language it is not. */
export interface EasierPage extends Link {
  readonly language: LanguageKey;
}

/** Nothing where the page is in the reader's language, or in easy Swedish neither. */
export function easierPage(route: Route, language: LanguageKey, t: Translator): EasierPage | undefined {
  const easy = languages.find(({ key, kind }) => kind === 'easy' && route.isIn(key));
  if (route.isIn(language) || !easy) return undefined;
  return { href: localAddress(route.address, easy.key), text: t('page.easy'), language: easy.key };
}

import { pageAddresses } from '../model/addresses.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';
import { routeLink, type Link } from './link.ts';

/** The pages above a page, from the start page down, without the page itself. */
export function breadcrumbs(store: Store, route: Route, language: LanguageKey): Link[] {
  const parts = route.address.split('/').filter((part) => part !== '');
  const above = parts.slice(0, -1).map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
  return [pageAddresses.start, ...above].flatMap((address) => {
    const parent = store.routes.find((candidate) => candidate.address === address);
    if (!parent) return [];
    const link = routeLink(parent, { language, lang: language });
    return address === pageAddresses.start
      ? [{ ...link, text: store.translator(language)('nav.start') }]
      : [link];
  });
}

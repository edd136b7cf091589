import { localAddress } from '../i18n/address.ts';
import { languageKeys, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { entryAddress, pagedTypes } from '../model/addresses.ts';
import type { Route } from './routes.ts';
import type { Store } from './store.ts';

/** An address that a renamed entry had in a language, and where its page is now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly route: Route;
  readonly language: LanguageKey;
}

/** The keys that the entry of a page had before; pages and years, whose addresses are fixed, have none. */
const formerKeysOf = ({ entry }: Route): readonly string[] => {
  const data = entry?.in(sourceLanguage) as
    { readonly formerKeys?: readonly { readonly key: string }[] } | undefined;
  return (data?.formerKeys ?? []).map(({ key }) => key);
};

/** Every address that entries had before they were renamed. An address that is a page again leads nowhere else. */
export function redirects({ routes }: Pick<Store, 'routes'>): Redirect[] {
  const addresses = new Set(routes.map((route) => route.address));
  return routes.flatMap((route) => {
    const { page, address } = route;
    if (page.kind !== 'entry' || !pagedTypes.includes(page.type)) return [];
    return formerKeysOf(route)
      .map((key) => entryAddress(page.type, key))
      .filter((former) => !addresses.has(former))
      .flatMap((former) =>
        languageKeys.map((language) => ({
          from: localAddress(former, language),
          to: localAddress(address, language),
          route,
          language,
        })),
      );
  });
}

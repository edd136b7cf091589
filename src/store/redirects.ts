import { localAddress } from '../i18n/address.ts';
import { languageKeys, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { entryAddress, passOnAddress, vcardAddress } from '../model/addresses.ts';
import type { Route } from './route.ts';
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

/** The address of a page of an entry, had the entry another key; nothing for pages that show no entry. */
function addressWithKey({ page }: Route, key: string): string | undefined {
  if (page.kind === 'entry') return entryAddress(page.type, key);
  return page.kind === 'passOn' ? passOnAddress(page.type, key) : undefined;
}

/** Every address that entries had before they were renamed. An address that is a page again leads nowhere else. */
export function redirects({ routes }: Pick<Store, 'routes'>): Redirect[] {
  const addresses = new Set(routes.map((route) => route.address));
  return routes.flatMap((route) => {
    const { address } = route;
    return formerKeysOf(route)
      .flatMap((key) => addressWithKey(route, key) ?? [])
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

/** Every address that address-book files of renamed entries had. An address that is a file again leads nowhere else. */
export function vcardRedirects({ routes }: Pick<Store, 'routes'>): Pick<Redirect, 'from' | 'to'>[] {
  const moved = routes.flatMap((route) => {
    const { page } = route;
    if (page.kind !== 'passOn') return [];
    const to = vcardAddress(page.type, page.key);
    return [{ to, former: formerKeysOf(route).map((key) => vcardAddress(page.type, key)) }];
  });
  const files = new Set(moved.map(({ to }) => to));
  return moved.flatMap(({ to, former }) =>
    former.filter((from) => !files.has(from)).map((from) => ({ from, to })),
  );
}

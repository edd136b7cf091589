import { localAddress } from '../i18n/address.ts';
import { languageOf, languages, type LanguageKey } from '../i18n/languages.ts';

export interface LanguageLink {
  readonly href: string;
  readonly language: LanguageKey;
  /** The autonym's first part, spoken by screen readers but hidden where space is short. */
  readonly longPart: string;
  readonly name: string;
  /** The Swedish name, where it says something that the autonym does not. */
  readonly swedishName?: string;
  readonly current: boolean;
}

function languageLink(key: LanguageKey, current: LanguageKey, address: string): LanguageLink {
  const { autonym, swedishName } = languageOf(key);
  const comma = autonym.lastIndexOf(', ');
  const same = autonym.toLowerCase() === swedishName;
  return {
    href: localAddress(address, key),
    language: key,
    longPart: comma === -1 ? '' : autonym.slice(0, comma + 2),
    name: comma === -1 ? autonym : autonym.slice(comma + 2),
    ...(!same && { swedishName }),
    current: key === current,
  };
}

/** The way to the same page in each language, in the table's order. */
export const languageLinks = (current: LanguageKey, address: string): LanguageLink[] =>
  languages.map(({ key }) => languageLink(key, current, address));

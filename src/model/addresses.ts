import type { LanguageKey } from '../i18n/languages.ts';
import type { TypeName } from './contentTypes.ts';

/** The fixed pages: the key of an entry in `content/pages/` and its address. Addresses are promises; they never break. */
export const pageAddresses = {
  start: '/',
  brobyggare: '/brobyggare/',
  stod: '/stod/',
  'las-for-nagon': '/stod/las-for-nagon/',
  kontakter: '/kontakter/',
  strategi: '/strategi/',
  'romska-radet': '/romska-radet/',
  protokoll: '/protokoll/',
  beslut: '/beslut/',
  nyheter: '/nyheter/',
  resultat: '/resultat/',
  rattigheter: '/rattigheter/',
  minoriteter: '/minoriteter/',
  ordlista: '/ordlista/',
  sok: '/sok/',
  'a-o': '/a-o/',
  om: '/om/',
  'om-tillganglighet': '/om/tillganglighet/',
  'om-integritet': '/om/integritet/',
  'om-oversattningar': '/om/oversattningar/',
} as const;

export type PageKey = keyof typeof pageAddresses;

export const pageKeys = Object.keys(pageAddresses) as PageKey[];

/** Where entries of a type have pages of their own, below which address. */
export const entryAddresses = {
  'bridge-builders': '/brobyggare/',
  contacts: '/kontakter/',
  areas: '/strategi/',
  meetings: '/protokoll/',
  news: '/nyheter/',
  results: '/resultat/',
} as const satisfies Partial<Record<TypeName, string>>;

export type PagedType = keyof typeof entryAddresses;

export const pagedTypes = Object.keys(entryAddresses) as PagedType[];

/** @example entryAddress('contacts', 'polisen') // => '/kontakter/polisen/' */
export const entryAddress = (type: PagedType, key: string): string => `${entryAddresses[type]}${key}/`;

/** Who can be reached by telephone: entries that are passed on and saved in a phone. */
export type ReachableType = 'bridge-builders' | 'contacts';

export const reachableTypes: readonly ReachableType[] = ['bridge-builders', 'contacts'];

const passOn = 'dela/';

/** The page from which an entry is passed on. @example passOnAddress('contacts', 'polisen') // => '/kontakter/polisen/dela/' */
export const passOnAddress = (type: ReachableType, key: string): string =>
  `${entryAddress(type, key)}${passOn}`;

/** Whether an address is that of a page to pass on. Such pages repeat another page, so nothing else lists them. */
export const isPassOnAddress = (address: string): boolean =>
  reachableTypes.some((type) => address.startsWith(entryAddresses[type])) && address.endsWith(`/${passOn}`);

/** What is left to do in a language, for those who work on it. @example workListAddress('arli') // => '/om/oversattningar/arli/' */
export const workListAddress = (of: LanguageKey): string => `${pageAddresses['om-oversattningar']}${of}/`;

/** A part of the sheet on which a language's words and texts are reviewed. @example reviewSheetAddress('arli', 2) // => '/om/oversattningar/arli/granska/2/' */
export const reviewSheetAddress = (of: LanguageKey, part: number): string =>
  `${workListAddress(of)}granska/${part === 1 ? '' : `${part}/`}`;

/** The whole sheet as a file to fill in on a computer. */
export const reviewSheetFile = (of: LanguageKey, format: 'csv' | 'xlsx'): string =>
  `/data/granskning-${of}.${format}`;

/** How every text and word stands in every language, as open data. */
export const translationsCsvAddress = '/data/translations.csv';

/** How large a part of each page's words is in each variety, as open data. */
export const languageSharesAddress = '/data/language-share.csv';

/** What each content file is in the site right now, so that the desk sees when a change has reached it. */
export const contentHashesAddress = '/data/content-hashes.json';

/** Whether search, sitemap and search engines leave a page out: it repeats other pages, or is for those who work on the site. */
export const isUnlistedAddress = (address: string): boolean =>
  isPassOnAddress(address) ||
  (address.startsWith(pageAddresses['om-oversattningar']) && address !== pageAddresses['om-oversattningar']);

/** The file that a phone's address book reads. @example vcardAddress('contacts', 'polisen') // => '/kontakter/polisen.vcf' */
export const vcardAddress = (type: ReachableType, key: string): string => `${entryAddresses[type]}${key}.vcf`;

/** One file with everyone. */
export const allVcardsAddress = '/kontakter.vcf';

/** One file with everyone, for reading without a network. */
export const savedContactsAddress = '/kontakter/alla-kontakter.html';

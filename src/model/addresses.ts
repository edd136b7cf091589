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

/** The file that a phone's address book reads. @example vcardAddress('contacts', 'polisen') // => '/kontakter/polisen.vcf' */
export const vcardAddress = (type: ReachableType, key: string): string => `${entryAddresses[type]}${key}.vcf`;

/** One file with everyone. */
export const allVcardsAddress = '/kontakter.vcf';

/** One file with everyone, for reading without a network. */
export const savedContactsAddress = '/kontakter/alla-kontakter.html';

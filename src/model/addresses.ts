import type { TypeName } from './contentTypes.ts';

/** The fixed pages: the key of an entry in `content/pages/` and its address. Addresses are promises; they never break. */
export const pageAddresses = {
  start: '/',
  brobyggare: '/brobyggare/',
  stod: '/stod/',
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

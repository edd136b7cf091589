import { pageAddresses, type PageKey } from './addresses.ts';

/** The parts of the site that hits are told apart by; what lies in none of them is `otherKind`. */
export const searchKinds = [
  'brobyggare',
  'kontakter',
  'strategi',
  'protokoll',
  'beslut',
  'nyheter',
  'resultat',
  'ordlista',
] as const satisfies readonly PageKey[];

export const otherKind = 'ovrigt';

export type SearchKind = (typeof searchKinds)[number] | typeof otherKind;

/** @example searchKind('/kontakter/polisen/') // => 'kontakter' */
export const searchKind = (address: string): SearchKind =>
  searchKinds.find((key) => address.startsWith(pageAddresses[key])) ?? otherKind;

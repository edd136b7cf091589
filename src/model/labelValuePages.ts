import type { InterfaceKey } from '../i18n/interfaceStrings.ts';
import type { PagedType, PageKey } from './addresses.ts';

/**
 * Pages that hold labels and values only, so that they can be read from attested words.
 * In a language without a translation of their own they are still pages in that language,
 * with each Swedish value marked as Swedish. For a fixed page: the string that is its title then.
 */
export const labelValuePages: Readonly<Partial<Record<PageKey, InterfaceKey>>> = {
  start: 'nav.start',
  brobyggare: 'nav.bridgeBuilders',
  stod: 'support.title',
  'las-for-nagon': 'nav.readAloud',
  kontakter: 'nav.contacts',
  resultat: 'nav.results',
  ordlista: 'nav.glossary',
};

export const labelValueTypes: readonly PagedType[] = ['bridge-builders', 'contacts', 'results'];

import { isVarietyKey, type LanguageKey } from '../i18n/languages.ts';
import { isUnlistedAddress, pageAddresses } from '../model/addresses.ts';

/**
 * Whether the device's own voice may be offered for a page with content in a language: never for Romani, which is given
 * to no voice but a person's. The bridge-builders' pages are too light for the script; search has no text, and other pages say better
 * what stands on those that nothing lists: pages to pass on, work lists and review sheets.
 */
export const canBeSpoken = (address: string, lang: LanguageKey): boolean =>
  !isVarietyKey(lang) &&
  !address.startsWith(pageAddresses.brobyggare) &&
  !isUnlistedAddress(address) &&
  address !== pageAddresses.sok;

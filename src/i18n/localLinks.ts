import { localAddress } from './address.ts';
import type { LanguageKey } from './languages.ts';

/** Whether an address exists at the root only, whatever the reader's language. @example isRootOnly('/media/plan.pdf') // => true */
export const isRootOnly = (address: string): boolean =>
  /^\/(?:media|data|datasets|admin|pagefind|_astro)\/|\.[a-z0-9]+$/.test(address);

/**
 * Makes the links in a rendered text, which authors write as root addresses, lead to the reader's language.
 * @example localLinks('<a href="/stod/">', 'arli') // => '<a href="/arli/stod/">'
 */
export const localLinks = (html: string, language: LanguageKey): string =>
  html.replaceAll(
    /(<a\b[^>]*?\shref=")(\/(?!\/)[^"]*)"/g,
    (_, before: string, address: string) =>
      `${before}${isRootOnly(address) ? address : localAddress(address, language)}"`,
  );

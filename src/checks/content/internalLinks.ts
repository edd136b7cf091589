import { splitAddress } from '../../i18n/address.ts';
import { isRootOnly } from '../../i18n/localLinks.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import { formerAddresses, pagesByAddress } from './addresses.ts';
import type { Check, Content } from './content.ts';
import { isSafeAddress, linksIn } from './links.ts';
import { readBodies } from './nodes.ts';

type Fault = { readonly cause: string; readonly mend: string } | undefined;

/** Says what is wrong with an address on this site, when something is. */
function faultFinder(content: Content): (address: string) => Fault {
  const pages = pagesByAddress(content);
  const moved = new Map(formerAddresses(content).map(({ address, now }) => [address, now]));
  return (linked) => {
    const address = linked.replace(/[?#].*$/, '');
    if (!address.startsWith('/') || !isSafeAddress(address) || isRootOnly(address) || pages.has(address)) return undefined;
    const { language, address: without } = splitAddress(address);
    if (language !== sourceLanguage) {
      return {
        cause: `Länken ${linked} leder till ett bestämt språk.`,
        mend: `Skriv ${without}, så kommer läsaren till sidan på sitt eget språk.`,
      };
    }
    const now = moved.get(address);
    if (now !== undefined) return { cause: `Sidan ${address} har bytt adress.`, mend: `Skriv ${now} i stället.` };
    return {
      cause: `Det finns ingen sida med adressen ${address}.`,
      mend: pages.has(`${address}/`) ? `Skriv ${address}/, med snedstreck sist.` : 'Rätta adressen, eller ta bort länken.',
    };
  };
}

/** Links to pages of this site that do not exist. */
export const internalLinks: Check = (content) => {
  const faultOf = faultFinder(content);
  return readBodies(content).flatMap(({ file, tree }) =>
    linksIn(tree).flatMap(({ line, address }) => {
      const fault = faultOf(address);
      return fault ? [{ rule: 'internal-link', file, line, ...fault } as const] : [];
    }),
  );
};

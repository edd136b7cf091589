import { pageAddresses } from '../../model/addresses.ts';
import { startTag } from './html.ts';
import { found } from './found.ts';
import { referencesOf } from './references.ts';
import type { PageCheck } from './site.ts';
import { targetOf, type Target } from './target.ts';

interface Fault {
  readonly cause: string;
  readonly mend: string;
}

/** What stands after `#` on the search page is a question, and on the editors' desk a form: no place on the page. */
const isNoPlace = ({ page, fragment }: Target & { kind: 'page' }): boolean =>
  (page.address === pageAddresses.sok && fragment.startsWith('q=')) ||
  (page.kind === 'admin' && fragment.startsWith('/collections/'));

function faultOnPage(target: Target & { kind: 'page' }): Fault | undefined {
  const { fragment, page, path } = target;
  if (page.kind === 'redirect')
    return { cause: `Sidan ${path} har bytt adress.`, mend: 'Skriv den nya adressen.' };
  if (fragment === '' || page.ids.has(fragment) || isNoPlace(target)) return undefined;
  return {
    cause: `Sidan ${path} har ingen plats som heter #${fragment}.`,
    mend: 'Rätta det som står efter #, eller ge platsen det namnet.',
  };
}

/** What is wrong with an address that leads there, or nothing. */
export function faultOf(target: Target): Fault | undefined {
  switch (target.kind) {
    case 'unreadable':
      return { cause: 'Adressen går inte att tyda.', mend: 'Rätta adressen.' };
    case 'missing':
      return { cause: `Det finns inget på ${target.path}.`, mend: 'Rätta adressen, eller ta bort länken.' };
    case 'noSlash':
      return {
        cause: `Adressen ${target.path} saknar snedstrecket sist.`,
        mend: `Skriv ${target.path}/, så slipper läsaren en omväg.`,
      };
    case 'page':
      return faultOnPage(target);
    default:
      return undefined;
  }
}

/** Every address on a page that leads to this site leads to something that is there. */
export const internalLinks: PageCheck = (page, site) =>
  page.elements.flatMap(referencesOf).flatMap(({ element, address }) => {
    const fault = faultOf(targetOf(address, page.url, site));
    if (!fault) return [];
    const cause = `${startTag(element)}: ${fault.cause}`;
    return [found('internal-link', page, site, { at: element, cause, mend: fault.mend })];
  });

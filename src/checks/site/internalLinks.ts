import { lineOf, startTag } from './html.ts';
import { referencesOf } from './references.ts';
import type { PageCheck } from './site.ts';
import { targetOf, type Target } from './target.ts';

/** What stands after `#` on the search page is a question, not a place on the page. */
const isQuestion = ({ page, fragment }: Target & { kind: 'page' }): boolean =>
  page.address === '/sok/' && fragment.startsWith('q=');

/** What is wrong with an address that leads there, or nothing. */
export function faultOf(target: Target): { readonly cause: string; readonly mend: string } | undefined {
  if (target.kind === 'unreadable') {
    return { cause: 'Adressen går inte att tyda.', mend: 'Rätta adressen.' };
  }
  if (target.kind === 'missing') {
    return { cause: `Det finns inget på ${target.path}.`, mend: 'Rätta adressen, eller ta bort länken.' };
  }
  if (target.kind === 'noSlash') {
    return {
      cause: `Adressen ${target.path} saknar snedstrecket sist.`,
      mend: `Skriv ${target.path}/, så slipper läsaren en omväg.`,
    };
  }
  if (target.kind !== 'page') return undefined;
  if (target.page.kind === 'redirect') {
    return { cause: `Sidan ${target.path} har bytt adress.`, mend: 'Skriv den nya adressen.' };
  }
  if (target.fragment === '' || target.page.ids.has(target.fragment) || isQuestion(target)) return undefined;
  return {
    cause: `Sidan ${target.path} har ingen plats som heter #${target.fragment}.`,
    mend: 'Rätta det som står efter #, eller ge platsen det namnet.',
  };
}

/** Every address on a page that leads to this site leads to something that is there. */
export const internalLinks: PageCheck = ({ elements, path, url }, site) =>
  elements.flatMap(referencesOf).flatMap(({ element, address }) => {
    const fault = faultOf(targetOf(address, url, site));
    if (!fault) return [];
    const cause = `${startTag(element)}: ${fault.cause}`;
    return [{ rule: 'internal-link', file: site.fileOf(path), line: lineOf(element), cause, mend: fault.mend }];
  });

import { found } from './found.ts';
import { attribute, startTag } from './html.ts';
import type { PageCheck } from './site.ts';

/** No two elements of a page have the same id: a link to it, or a label, would reach only the first. */
export const uniqueIds: PageCheck = (page, site) => {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const id = attribute(element, 'id');
    const isTaken = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    if (!isTaken) return [];
    const cause = `${startTag(element)}: id "${id}" finns redan på sidan.`;
    return [found('unique-id', page, site, { at: element, cause, mend: 'Ge elementet ett eget id.' })];
  });
};

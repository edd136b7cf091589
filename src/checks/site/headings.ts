import { found } from './found.ts';
import { isWithin, startTag, textIn } from './html.ts';
import type { PageCheck } from './site.ts';

const levelOf = (tagName: string): number => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

/** The headings of the main text begin with h1 and never skip a level. */
export const headings: PageCheck = (page, site) => {
  let before = 0;
  return page.elements
    .filter((element) => levelOf(element.tagName) > 0 && isWithin(element, 'main'))
    .flatMap((element) => {
      const level = levelOf(element.tagName);
      const skips = level > before + 1;
      const place =
        before === 0 ? 'är huvudtextens första rubrik' : `kommer efter en rubrik på nivå ${before}`;
      before = level;
      if (!skips) return [];
      const cause = `${startTag(element)} "${textIn(element)}" ${place}.`;
      return [found('headings', page, site, { at: element, cause, mend: 'Gå ett steg i taget, från h1.' })];
    });
};

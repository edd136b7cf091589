import { found } from './found.ts';
import { attribute, parentOf, startTag, textIn, type Element } from './html.ts';
import type { Page } from './page.ts';
import type { PageCheck } from './site.ts';

/** What a page has exactly one of. A header or footer counts where it is the page's own, right under the body. */
const single = ['h1', 'main', 'header', 'footer'] as const;

const isPagesOwn = (element: Element): boolean =>
  !['header', 'footer'].includes(element.tagName) || parentOf(element)?.tagName === 'body';

/** The name that assistive technology gives an element, from `aria-labelledby` or `aria-label`. */
function nameOf(element: Element, { elements }: Page): string {
  const named = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/);
  const texts = elements.filter((candidate) => named.includes(attribute(candidate, 'id') ?? '-')).map(textIn);
  return texts.join(' ') || (attribute(element, 'aria-label') ?? '').trim();
}

/** A page has one h1, one main, one header and one footer, and every navigation has a name of its own. */
export const landmarks: PageCheck = (page, site) => {
  const counts = single.flatMap((tag) => {
    const there = page.elements.filter((element) => element.tagName === tag && isPagesOwn(element));
    if (there.length === 1) return [];
    const cause = `Sidan har ${there.length} <${tag}>.`;
    return [found('landmarks', page, site, { at: there[1], cause, mend: `Låt sidan ha en enda <${tag}>.` })];
  });
  const navigations = page.elements
    .filter(({ tagName }) => tagName === 'nav')
    .map((element) => ({ element, name: nameOf(element, page) }));
  const unnamed = navigations.flatMap(({ element, name }, index) => {
    const isTaken = navigations.findIndex((other) => other.name === name) < index;
    if (name !== '' && !isTaken) return [];
    const cause = `${startTag(element)} ${name === '' ? 'saknar namn' : `heter "${name}", som en annan nav på sidan`}.`;
    return [
      found('landmarks', page, site, {
        at: element,
        cause,
        mend: 'Ge den ett eget namn med aria-labelledby.',
      }),
    ];
  });
  return [...counts, ...unnamed];
};

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, isElement } from './htmlTree.ts';

/**
 * Gives each heading without an id that of the part of the page that it is in, or an empty one: Pagefind passes over
 * headings without any, and what stands below them would be taken for what the heading before them is about.
 */
export function nameHeadings(element: Tree.Element, around = ''): void {
  for (const child of element.childNodes.filter(isElement)) {
    const id = attribute(child, 'id');
    if (id === undefined && /^h\d$/.test(child.tagName)) child.attrs.push({ name: 'id', value: around });
    nameHeadings(child, id ?? around);
  }
}

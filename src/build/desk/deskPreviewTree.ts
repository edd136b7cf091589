import { DraftNotShown } from '../../../admin/preview/sitePage.ts';
import Slugger from 'github-slugger';
import type { Element, Nodes } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { langAttributes } from '../../i18n/langAttributes.ts';
import { languageMarked } from '../../i18n/languageMark.ts';
import { isLanguageKey } from '../../i18n/languages.ts';
import { parseInBrowser } from '../../checks/content/parseInBrowser.ts';
import { unsafeInTree } from '../../checks/content/unsafeTree.ts';
import { smartText } from './deskPreviewText.ts';

/** A block that is still to be rendered, with what it holds as HTML. */
export type Block = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;

/**
 * A body as HTML the way Astro writes it: headings with anchors, typographic quotation marks, marked words in a span
 * with their language.
 * @throws DraftNotShown when the body cannot be read, or something in it could run.
 */
export function bodyTree(text: string, format: 'md' | 'mdx'): Nodes {
  const body = parseInBrowser(text, format);
  if ('problem' in body) throw new DraftNotShown([body.problem]);
  const unsafe = unsafeInTree(body.tree);
  if (unsafe.length > 0) throw new DraftNotShown(unsafe);
  const slugger = new Slugger();
  const smart = smartText();
  const finished = (node: Nodes): Nodes[] => {
    if (node.type === 'text') return [{ ...node, value: smart(node.value) }];
    if (!('children' in node) || (node.type === 'element' && node.tagName === 'code')) return [node];
    const whole = { ...node, children: node.children.flatMap(finished) } as Nodes;
    return whole.type === 'element' ? finishedElement(whole, slugger) : [whole];
  };
  const tree = toHast(body.tree, { passThrough: ['mdxJsxFlowElement'] });
  return finished(tree)[0] ?? tree;
}

function finishedElement(element: Element, slugger: Slugger): Nodes[] {
  if (/^h[1-6]$/.test(element.tagName))
    return [{ ...element, properties: { id: slugger.slug(textOf(element)) } }];
  const key = languageMarked(element.properties['href'] ?? '');
  if (key === undefined) return [element];
  if (!isLanguageKey(key)) return element.children;
  return [{ ...element, tagName: 'span', properties: { ...langAttributes(key) } }];
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export const isElement = (node: Tree.ChildNode | undefined): node is Tree.Element =>
  node !== undefined && 'tagName' in node;

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const hasClass = (element: Tree.Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

export const textOf = (node: Tree.ChildNode): string =>
  'childNodes' in node ? node.childNodes.map(textOf).join('') : 'value' in node ? node.value : '';

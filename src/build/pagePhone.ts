import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { splitAddress } from '../i18n/address.ts';
import { entryAddresses, reachableTypes, vcardAddress } from '../model/addresses.ts';

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

const attribute = (element: Tree.Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

const hasClass = (element: Tree.Element, name: string): boolean =>
  attribute(element, 'class').split(' ').includes(name);

const textOf = (node: Tree.ChildNode): string =>
  'childNodes' in node ? node.childNodes.map(textOf).join('') : 'value' in node ? node.value : '';

function find(element: Tree.Element, wanted: (one: Tree.Element) => boolean): Tree.Element | undefined {
  if (wanted(element)) return element;
  // A number in a card of its own is someone else's, who is to be rung first.
  const inside = hasClass(element, 'call-card') ? [] : element.childNodes.filter(isElement);
  for (const child of inside) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function cardOf(path: string): string | undefined {
  const { address } = splitAddress(path);
  const type = reachableTypes.find((one) => address.startsWith(entryAddresses[one]));
  return type && vcardAddress(type, address.slice(entryAddresses[type].length).replace(/\/$/, ''));
}

/**
 * The number that leads to the one a page is about, as digits to ring and as it is written; nothing where none is
 * saved in a phone from there. @example '11414 114 14'
 */
export function pagePhone(path: string, body: Tree.Element): string | undefined {
  const card = cardOf(path);
  if (card === undefined || !find(body, (one) => attribute(one, 'href') === card)) return undefined;
  const button = find(body, (one) => hasClass(one, 'phone-button'));
  const shown = button && find(button, ({ tagName }) => tagName === 'strong');
  return shown && `${attribute(button, 'href').replace('tel:', '')} ${textOf(shown).trim()}`;
}

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { splitAddress } from '../../i18n/address.ts';
import { entryAddresses, reachableTypes, vcardAddress } from '../../model/addresses.ts';
import { attribute, hasClass, isElement, textOf } from './htmlTree.ts';

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

/** What stands below a button: whom to ask for, and that nobody has confirmed the number. */
function noteBelow(button: Tree.Element): string {
  const around = button.parentNode?.childNodes ?? [];
  const next = around.slice(around.indexOf(button) + 1).find(isElement);
  return next && hasClass(next, 'ask-whom') ? textOf(next).replace(/\s+/g, ' ').trim() : '';
}

/** A number as digits to ring and as it is written, and what is said of it. @example { phone: '11414 114 14', note: '' } */
export interface PagePhone {
  readonly phone: string;
  readonly note: string;
}

/** The number that leads to the one a page is about; nothing where none is saved in a phone from there. */
export function pagePhone(path: string, body: Tree.Element): PagePhone | undefined {
  const card = cardOf(path);
  if (card === undefined || !find(body, (one) => attribute(one, 'href') === card)) return undefined;
  const button = find(body, (one) => hasClass(one, 'phone-button'));
  const shown = button && find(button, ({ tagName }) => tagName === 'strong');
  if (!shown) return undefined;
  const digits = attribute(button, 'href')?.replace('tel:', '') ?? '';
  return { phone: `${digits} ${textOf(shown).trim()}`, note: noteBelow(button) };
}

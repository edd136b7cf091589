import ICAL from 'ical.js';
import type { SavedContact } from '../view/savedContact.ts';

/** A line has at most 75 octets (RFC 6350, 3.2); the library does not count the space that a folded line begins with. */
ICAL.foldLength = 74;

/** What of the library's description of the format is changed here. */
interface Design {
  readonly value: { readonly text: { readonly toICAL: (value: string, separator: string) => string } };
  readonly property: Readonly<Record<string, { readonly defaultType: string }>>;
  readonly param: object;
  readonly propertyGroups: boolean;
}

const { vcard: standard } = ICAL.design as { readonly vcard: Design };
const { text } = standard.value;

/**
 * The library's vCard 4.0, corrected where it leaves RFC 6350: a telephone number is text and an identity an address
 * unless told otherwise, and semicolons are escaped in every text, because many readers take them for a list's.
 */
const design: Design = {
  ...standard,
  value: { ...standard.value, text: { ...text, toICAL: (value) => text.toICAL(value, ';') } },
  property: { ...standard.property, tel: { defaultType: 'text' }, uid: { defaultType: 'uri' } },
};

/** Name, parameters, kind of value, value. */
type Property = readonly [string, Readonly<Record<string, string | string[]>>, string, string | string[]];

function card(properties: readonly Property[], isFolded: boolean): string {
  const all: readonly Property[] = [['version', {}, 'text', '4.0'], ...properties];
  const lines = all.map((property) => ICAL.stringify.property([...property], design, !isFolded));
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

/** On one line, without halves of signs, which no address book can hold, and backslashes, which many read wrongly. */
const plain = (value: string): string =>
  value
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s\\]+/gu, ' ')
    .trim();

const nameOf = ({ name }: SavedContact): Property => ['fn', {}, 'text', plain(name)];
const addressOf = ({ url }: SavedContact, property: 'url' | 'uid'): Property[] =>
  url === undefined ? [] : [[property, {}, 'uri', url]];

/** A vCard 4.0 of a role or a place. The name stands in N too, which some phones show and sort by. */
export const vcard = (contact: SavedContact): string =>
  card(
    [
      ['kind', {}, 'text', 'org'],
      nameOf(contact),
      ['n', {}, 'text', [plain(contact.name), '', '', '', '']],
      ...(contact.organisation === undefined
        ? []
        : [['org', {}, 'text', [plain(contact.organisation)]] satisfies Property]),
      ['tel', { type: contact.takesTexts ? ['voice', 'text'] : 'voice' }, 'uri', contact.number.href],
      ...addressOf(contact, 'url'),
      ['note', { language: 'sv' }, 'text', contact.notes.map(plain).join('\n')],
      ...addressOf(contact, 'uid'),
      ['rev', {}, 'timestamp', `${contact.lastChecked}T00:00:00Z`],
    ],
    true,
  );

/** Everyone in one file, one card after the other. */
export const vcards = (contacts: readonly SavedContact[]): string => contacts.map(vcard).join('');

/**
 * Name, number and address only, in lines that are not folded: for a code that another phone's camera reads, whose
 * squares are the larger the less it holds.
 */
export const smallVcard = (contact: SavedContact): string =>
  card(
    [
      nameOf(contact),
      ['tel', {}, 'text', contact.number.href.replace('tel:', '')],
      ...addressOf(contact, 'url'),
    ],
    false,
  );

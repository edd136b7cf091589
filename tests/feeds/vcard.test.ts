import fc from 'fast-check';
import { parse } from 'vcard4';
import { describe, expect, it } from 'vitest';
import { smallVcard, vcard, vcards } from '../../src/feeds/vcard.ts';
import { phoneNumber } from '../../src/model/phone.ts';
import { savedContact, savedContacts, type SavedContact } from '../../src/view/savedContact.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const someone: SavedContact = {
  name: 'Brobyggare i skolan',
  organisation: 'Exempelstad',
  number: phoneNumber('031-390 06 01'),
  takesTexts: false,
  url: 'https://liten.example/brobyggare/skola/',
  notes: ['Säg att du söker: Brobyggare i skolan.', 'Läst 2026; osäkert, kanske.'],
  lastChecked: '2026-01-01',
};

/** Reads a file of cards with a parser that this project did not write. */
const read = (text: string) =>
  [parse(text)].flat().map(
    (one) =>
      (property: string): unknown[] =>
        one.getProperty(property).map(({ value }) => value),
  );

const readOne = (text: string) => {
  const cards = read(text);
  expect(cards).toHaveLength(1);
  return (property: string): unknown => cards[0]?.(property)[0];
};

const octets = (line: string): number => Buffer.byteLength(line);

describe('a vCard', () => {
  it('says who it is, the number to dial, whose it is, and what to know', () => {
    const card = readOne(vcard(someone));
    expect(vcard(someone)).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    expect(card('KIND')).toBe('org');
    expect(card('FN')).toBe('Brobyggare i skolan');
    expect(card('N')).toMatchObject({ familyNames: 'Brobyggare i skolan', givenNames: '' });
    expect(card('ORG')).toBe('Exempelstad');
    expect(card('TEL')).toBe('tel:+46313900601');
    expect(card('URL')).toBe('https://liten.example/brobyggare/skola/');
    expect(card('UID')).toBe('https://liten.example/brobyggare/skola/');
    expect(card('REV')).toBe('20260101T000000Z');
    expect(card('NOTE')).toBe('Säg att du söker: Brobyggare i skolan.\nLäst 2026; osäkert, kanske.');
  });

  it('says that a number is one to call, and one to write to only where it takes text messages', () => {
    expect(vcard(someone)).toContain('TEL;TYPE=voice;VALUE=URI:tel:+46313900601\r\n');
    expect(vcard({ ...someone, takesTexts: true })).toContain('TEL;TYPE=voice,text;VALUE=URI:');
  });

  it.each([
    ['+358 9 1234567', 'tel:+35891234567'],
    ['114 14', 'tel:11414'],
  ])('keeps %s as it is dialled', (number, dialled) => {
    expect(readOne(vcard({ ...someone, number: phoneNumber(number) }))('TEL')).toBe(dialled);
  });

  const letters = ['a', 'n', 'å', 'ö', '😀', '👨‍👩‍👧', 'e\u0301', '"', '=', '^', "'"];
  const nameOf = (...signs: readonly string[]) =>
    fc.string({ unit: fc.constantFrom(...letters, ...signs), maxLength: 80 }).map((inner) => `a${inner}z`);

  it('gives every name back as it was, whatever signs it has', () => {
    fc.assert(
      // After a colon, and where two meet, it is the parser that reads escaped signs wrongly.
      fc.property(fc.oneof(nameOf(',a', ';b'), nameOf(':', 'BEGIN:VCARD', 'END:VCARD')), (name) => {
        const contact = { ...someone, name, organisation: name, notes: [name] };
        const card = readOne(vcard(contact));
        expect([card('FN'), card('ORG'), card('NOTE')]).toEqual([name, name, name]);
        expect(card('TEL')).toBe('tel:+46313900601');
        expect(readOne(smallVcard(contact))('FN')).toBe(name);
      }),
    );
  });

  it('is one card of lines of at most 75 octets, none of them cut within a sign, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const text = vcard({ ...someone, name });
        expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(1);
        expect(text.endsWith('END:VCARD\r\n')).toBe(true);
        const lines = text.split('\r\n');
        expect(lines.join('')).not.toMatch(/[\r\n]/);
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
      }),
    );
  });

  it('puts a name of several lines on one', () => {
    expect(readOne(vcard({ ...someone, name: 'Skola\r\nTEL:112\\n' }))('FN')).toBe('Skola TEL:112 n');
  });

  it('has no folded line where a camera reads it, because few readers of codes unfold', () => {
    const name = 'ö'.repeat(80);
    expect(smallVcard({ ...someone, name })).toBe(
      `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nTEL:+46313900601\r\nURL:${someone.url}\r\nEND:VCARD\r\n`,
    );
  });
});

describe('who is saved', () => {
  const contact = 'contacts/exempelmyndigheten.sv.md';
  const text = smallSite().find((file) => file.path === contact)?.text ?? '';
  const discreet = text.replace('order: 1', 'order: 1\nsensitive: true\nneutralTitle: "Ett samtal"');
  const saved = (entry: string) => {
    const store = smallStore({ [contact]: entry });
    return savedContact(store, store.existing('contacts', 'exempelmyndigheten'));
  };

  it('are the bridge-builders first, each with whom to ask the switchboard for', () => {
    const cards = read(vcards(savedContacts(smallStore())));
    expect(cards.map((card) => card('FN')[0])).toEqual(['Brobyggare i skolan', 'Exempelmyndigheten']);
    expect(cards[0]?.('TEL')).toEqual(['tel:+46313900600']);
    expect(cards[0]?.('NOTE')[0]).toContain('Brobyggare i skolan');
    expect(cards[1]?.('ORG')).toEqual([]);
  });

  it('are not those whose name could tell on somebody, who have a card of their own under a neutral name', () => {
    const names = savedContacts(smallStore({ [contact]: discreet })).map(({ name }) => name);
    expect(names).toEqual(['Brobyggare i skolan']);
    expect(JSON.stringify(saved(discreet))).toContain('Ett samtal');
    expect(JSON.stringify(saved(discreet))).not.toMatch(/Exempelmyndigheten|Ett exempel/);
  });

  it('are not those whom no number leads to', () => {
    expect(saved(text.replace(/phone.*\n/g, ''))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { isPhoneNumber, phoneNumber } from '../../src/model/phone.ts';

describe('a phone number', () => {
  it.each([
    ['031-390 06 00', '031-390 06 00', '+46313900600', '0 3 1 3 9 0 0 6 0 0'],
    ['0313900600', '031-390 06 00', '+46313900600', '0 3 1 3 9 0 0 6 0 0'],
    ['+46313900600', '031-390 06 00', '+46313900600', '0 3 1 3 9 0 0 6 0 0'],
    ['020-50 50 50', '020-50 50 50', '+4620505050', '0 2 0 5 0 5 0 5 0'],
    ['112', '112', '112', '1 1 2'],
    ['114 14', '114 14', '11414', '1 1 4 1 4'],
    ['113 13', '113 13', '11313', '1 1 3 1 3'],
    ['1177', '1177', '1177', '1 1 7 7'],
    ['116 111', '116 111', '116111', '1 1 6 1 1 1'],
    ['+358 9 3101 691', '+358 9 3101691', '+35893101691', '+ 3 5 8 9 3 1 0 1 6 9 1'],
  ])('written %s is grouped, dialled and spoken', (value, display, dialled, digits) => {
    expect(phoneNumber(value)).toEqual({ display, href: `tel:${dialled}`, sms: `sms:${dialled}`, digits });
  });

  it.each(['123456', '199', '118 118', '11', '1122', '+112'])('is not made up: "%s" is refused', (value) => {
    expect(isPhoneNumber(value)).toBe(false);
  });

  it.each(['031-390 06 00 ext 12', '031-390 06 00 x12', '031-390 06 00 #12', '+46313900600;ext=5'])(
    'has no extension, which would be lost when it is dialled: "%s" is refused',
    (value) => {
      expect(isPhoneNumber(value)).toBe(false);
      expect(() => phoneNumber(value)).toThrow(RangeError);
    },
  );

  it.each(['Samordnare 031-390 06 00', '031-390 06 00 växeln', '031-390', '1', '', 'ring oss'])(
    'is nothing but a number: "%s" is refused',
    (value) => {
      expect(isPhoneNumber(value)).toBe(false);
    },
  );
});

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
    ['+358 9 3101 691', '+358 9 3101691', '+35893101691', '+ 3 5 8 9 3 1 0 1 6 9 1'],
  ])('written %s is grouped, dialled and spoken', (value, display, dialled, digits) => {
    expect(phoneNumber(value)).toEqual({ display, href: `tel:${dialled}`, sms: `sms:${dialled}`, digits });
  });

  it.each(['Samordnare 031-390 06 00', '031-390 06 00 växeln', '031-390', '1', '', 'ring oss'])(
    'is nothing but a number: "%s" is refused',
    (value) => {
      expect(isPhoneNumber(value)).toBe(false);
    },
  );
});

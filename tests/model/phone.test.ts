import { describe, expect, it } from 'vitest';
import { isPhoneNumber, phoneNumber } from '../../src/model/phone.ts';

describe('a phone number', () => {
  it.each([
    ['031-390 06 00', { display: '031-390 06 00', href: 'tel:+46313900600' }],
    ['112', { display: '112', href: 'tel:112' }],
    ['114 14', { display: '114 14', href: 'tel:11414' }],
    ['020-50 50 50', { display: '020-50 50 50', href: 'tel:+4620505050' }],
  ])('is dialled in E.164 and read as it was written: %s', (value, expected) => {
    expect(phoneNumber(value)).toEqual(expected);
  });

  it.each(['Samordnare 031-390 06 00', '031-390 06 00 växeln', '031-390', '1', '', 'ring oss'])(
    'is nothing but a number: "%s" is refused',
    (value) => {
      expect(isPhoneNumber(value)).toBe(false);
    },
  );
});

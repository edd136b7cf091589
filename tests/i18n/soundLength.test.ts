import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSize } from '../../src/i18n/fileSize.ts';
import { languages } from '../../src/i18n/languages.ts';
import { soundLength } from '../../src/i18n/soundLength.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('the length of a sound', () => {
  it.each([
    [72, '1 min 12 s', '1:12'],
    [60, '1 min', '1:00'],
    [45.4, '45 s', '0:45'],
    [0.02, '1 s', '0:01'],
    [59.7, '1 min', '1:00'],
    [605, '10 min 5 s', '10:05'],
  ])('of %d seconds is said in words in Swedish and in digits in a variety', (seconds, swedish, digits) => {
    expect(plain(soundLength(seconds, 'sv'))).toBe(swedish);
    expect(plain(soundLength(seconds, 'lattlast'))).toBe(swedish);
    expect(soundLength(seconds, 'arli')).toBe(digits);
  });

  it('has no word in any variety, and is to the second in all languages', () => {
    const lengths = fc.double({ min: 0, max: 7200, noNaN: true });
    fc.assert(
      fc.property(lengths, fc.constantFrom(...languages), (seconds, { key, kind }) => {
        const said = soundLength(seconds, key);
        if (kind === 'variety') expect(said).toMatch(/^\d+:[0-5]\d$/);
        const [, minutes = '0', rest = '0'] =
          /^(?:(\d+)(?::|\u00A0min ?))?(?:(\d+)(?:\u00A0s)?)?$/.exec(said) ?? [];
        expect(Number(minutes) * 60 + Number(rest)).toBe(Math.max(1, Math.round(seconds)));
      }),
    );
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0 kB'],
    [1, '1 kB'],
    [411_800, '412 kB'],
    [999_000, '999 kB'],
    [999_001, '1,0 MB'],
    [1_000_001, '1,1 MB'],
    [12_345_678, '12,4 MB'],
  ])('of %d bytes is rounded up', (bytes, size) => {
    expect(plain(fileSize(bytes))).toBe(size);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, minutesOf } from '../../src/i18n/clockTime.ts';
import { compareCodes, compareText } from '../../src/i18n/compare.ts';
import { formatDate, formatList, formatNumber, formatPercent, formatSeconds } from '../../src/i18n/format.ts';
import { languageKeys, varietyKeys } from '../../src/i18n/languages.ts';
import { wallTime } from '../../src/i18n/swedishClock.ts';

const nbsp = '\u00A0';

describe('a date', () => {
  it.each(['sv', 'lattlast'] as const)('has the month as a word in %s', (language) => {
    expect(formatDate('2017-04-08', language)).toBe('8 april 2017');
  });

  it.each(varietyKeys)('is ISO 8601 in %s, where the names of months are not settled', (language) => {
    expect(formatDate('2017-04-08', language)).toBe('2017-04-08');
  });
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a och b'],
    [['a', 'b', 'c'], 'a, b och c'],
  ])('ends with "och" in Swedish: %j', (words, text) => {
    expect([formatList(words, 'sv'), formatList(words, 'lattlast')]).toEqual([text, text]);
  });

  it.each(varietyKeys)('has commas only in %s, for which nobody has chosen a word', (language) => {
    expect(formatList(['a', 'b', 'c'], language)).toBe('a, b, c');
  });

  it('has every word once and in order, in every language', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäöčšž]+$/));
    fc.assert(
      fc.property(words, fc.constantFrom(...languageKeys), (given, language) => {
        const said = formatList(given, language).split(/, | och /);
        expect(said).toEqual(given.length === 0 ? [''] : given);
      }),
    );
  });
});

describe('a number', () => {
  it('is grouped with no-break spaces and has a decimal comma', () => {
    expect(formatNumber(8650000)).toBe(`8${nbsp}650${nbsp}000`);
    expect(formatNumber(2.5)).toBe('2,5');
    expect(formatSeconds(1234)).toBe('1,2');
    expect(formatSeconds(2000)).toBe('2,0');
  });

  it('is as many percent as it is, and never rounded up', () => {
    expect(formatPercent(2, 3)).toBe(`66${nbsp}%`);
    expect(formatPercent(999, 1000)).toBe(`99${nbsp}%`);
    expect(formatPercent(0, 0)).toBe(`0${nbsp}%`);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 10_000 }), (percent, times) => {
        expect(formatPercent(percent * times, 100 * times)).toBe(`${percent}${nbsp}%`);
      }),
    );
  });
});

describe('a time of day', () => {
  it('is written the Swedish way, and recorded as it is sorted', () => {
    expect(clockTime(minutesOf('09:05'))).toBe('9.05');
    expect(clockTime(minutesOf('24:00'))).toBe('24.00');
  });

  it('is that of the clock in Sweden, in summer and in winter', () => {
    expect(wallTime(new Date('2026-07-01T22:30:00Z')).minute).toBe(30);
    expect(wallTime(new Date('2026-12-31T22:30:00Z')).minute).toBe(23 * 60 + 30);
  });
});

describe('words in order', () => {
  const sorted = (words: readonly string[]): string[] => words.toSorted(compareText);

  it('have č, š and ž right after c, s and z, and å, ä and ö last', () => {
    expect(sorted('ö ä å ž z š s č c d t'.split(' '))).toEqual('c č d s š t z ž å ä ö'.split(' '));
    expect(sorted(['ča', 'cb', 'da'])).toEqual(['ča', 'cb', 'da']);
    expect(sorted(['10 b', '9 b'])).toEqual(['9 b', '10 b']);
  });

  it('stand the same whatever order they came in', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-zåäöčšž]{1,4}$/));
    fc.assert(
      fc.property(words, (given) => {
        expect(sorted(given.toReversed())).toEqual(sorted(given));
      }),
    );
  });
});

describe('keys and dates in order', () => {
  it('go letter by letter', () => {
    expect(['b', 'a-b', 'ab', 'a', '2'].toSorted(compareCodes)).toEqual(['2', 'a', 'a-b', 'ab', 'b']);
    expect(compareCodes('a', 'a')).toBe(0);
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openNowText } from '../../src/browser/openNowText.ts';
import { openState } from '../../src/browser/openState.ts';
import type { OpenNowSentences, OpenTime, Schedule } from '../../src/i18n/openNow.ts';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

const from = day('2026-10-01');
const until = day('2027-11-05');

const office: readonly OpenTime[] = [[540, 960]];
const officeHours: Schedule = {
  week: [office, office, office, office, office, [], []],
  closed: ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2027-01-06'].map(day),
  from,
  until,
};
const roundTheClock: Schedule = {
  week: Array.from({ length: 7 }, () => [[0, 1440]] as const),
  closed: [],
  from,
  until,
};

const sentences: OpenNowSentences = {
  openNow: 'Öppet nu',
  openUntil: 'Öppet nu, stänger %when',
  closedNow: 'Stängt nu',
  opensAt: 'Stängt nu. Öppnar %when',
  tomorrow: 'i morgon %time',
  onDay: 'på %day %time',
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  dateFormat: { day: 'numeric', month: 'long' },
};

/** What is said at a moment, given with its distance from Greenwich. */
const said = (moment: string, schedule: Schedule = officeHours): string =>
  openNowText({ schedule, sentences }, new Date(moment));

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('what is said', () => {
  it.each([
    ['2026-11-23T08:59:59+01:00', 'Stängt nu. Öppnar 9.00'],
    ['2026-11-23T09:00:00+01:00', 'Öppet nu, stänger 16.00'],
    ['2026-11-23T15:59:59+01:00', 'Öppet nu, stänger 16.00'],
    ['2026-11-23T16:00:00+01:00', 'Stängt nu. Öppnar i morgon 9.00'],
    ['2026-11-24T00:00:00+01:00', 'Stängt nu. Öppnar 9.00'],
    ['2026-11-27T16:00:00+01:00', 'Stängt nu. Öppnar på måndag 9.00'],
    ['2026-11-29T12:00:00+01:00', 'Stängt nu. Öppnar i morgon 9.00'],
    ['2026-12-23T16:00:00+01:00', 'Stängt nu. Öppnar på måndag 9.00'],
    ['2026-12-24T10:00:00+01:00', 'Stängt nu. Öppnar på måndag 9.00'],
    ['2027-01-05T17:00:00+01:00', 'Stängt nu. Öppnar på torsdag 9.00'],
  ])('at %s is "%s"', (moment, text) => {
    expect(said(moment)).toBe(text);
  });

  it('is a date when that is a week ahead or more, as Swedish or as ISO 8601 has it', () => {
    const closed = [...officeHours.closed, ...[28, 29, 30].map((date) => day(`2026-12-${date}`))];
    const holiday: Schedule = { ...officeHours, closed: [...closed, day('2027-01-04'), day('2027-01-05')] };
    expect(said('2026-12-23T16:00:00+01:00', holiday)).toBe('Stängt nu. Öppnar 7 januari 9.00');
    const iso: OpenNowSentences = { ...sentences, dateFormat: { dateStyle: 'short' } };
    const moment = new Date('2026-12-23T16:00:00+01:00');
    expect(openNowText({ schedule: holiday, sentences: iso }, moment)).toBe(
      'Stängt nu. Öppnar 2027-01-07 9.00',
    );
  });

  it('joins hours over midnight, and does not take midnight for the end of them', () => {
    const week = [[], [], [], [], [[1200, 1440]], [[0, 120]], []] as const;
    const nightly: Schedule = { ...officeHours, week };
    expect(said('2026-11-27T23:00:00+01:00', nightly)).toBe('Öppet nu, stänger i morgon 2.00');
    expect(said('2026-11-28T01:59:00+01:00', nightly)).toBe('Öppet nu, stänger 2.00');
    expect(said('2026-11-28T02:00:00+01:00', nightly)).toBe('Stängt nu. Öppnar på fredag 20.00');
    const evening: Schedule = { ...officeHours, week: week.with(5, []) };
    expect(said('2026-11-27T23:00:00+01:00', evening)).toBe('Öppet nu, stänger 24.00');
  });

  it('names no end when there is none, and closes round the clock for a closed day', () => {
    expect(said('2026-11-27T23:00:00+01:00', roundTheClock)).toBe('Öppet nu');
    const closed: Schedule = { ...roundTheClock, closed: [day('2026-12-24')] };
    expect(said('2026-12-22T23:00:00+01:00', closed)).toBe('Öppet nu, stänger i morgon 24.00');
    expect(said('2026-12-24T23:00:00+01:00', closed)).toBe('Stängt nu. Öppnar i morgon 0.00');
  });

  it('names no beginning when none is known', () => {
    expect(said('2027-11-05T16:00:00+01:00')).toBe('Stängt nu');
  });

  it('is nothing before the day of the build and after the last day that is known', () => {
    expect(said('2026-09-30T23:59:59+02:00')).toBe('');
    expect(said('2026-10-01T00:00:00+02:00')).not.toBe('');
    expect(said('2027-11-05T23:59:59+01:00')).not.toBe('');
    expect(said('2027-11-06T00:00:00+01:00')).toBe('');
  });

  it('follows the clock in Sweden over the nights when it is changed', () => {
    const week = Array.from({ length: 7 }, () => [[90, 180]] as const);
    const nights: Schedule = { ...officeHours, week, closed: [] };
    // In spring 2.00 becomes 3.00, so that the last half hour is the only one.
    expect(said('2027-03-28T01:59:00+01:00', nights)).toBe('Öppet nu, stänger 3.00');
    expect(said('2027-03-28T03:00:00+02:00', nights)).toBe('Stängt nu. Öppnar i morgon 1.30');
    // In autumn the hour from 2.00 comes twice, and it is open in both.
    expect(said('2026-10-25T02:59:00+02:00', nights)).toBe('Öppet nu, stänger 3.00');
    expect(said('2026-10-25T02:00:00+01:00', nights)).toBe('Öppet nu, stänger 3.00');
    expect(said('2026-10-25T03:00:00+01:00', nights)).toBe('Stängt nu. Öppnar i morgon 1.30');
  });
});

/** Times of a day that neither meet nor overlap, and begin and end at some of its quarters of an hour. */
const timesAt = (quarters: readonly number[]): fc.Arbitrary<OpenTime[]> =>
  fc
    .subarray([...quarters], { maxLength: 6 })
    .map((chosen) =>
      Array.from({ length: Math.floor(chosen.length / 2) }, (_, index): OpenTime => [
        (chosen[2 * index] ?? 0) * 15,
        (chosen[2 * index + 1] ?? 0) * 15,
      ]),
    );

const schedulesAt = (quarters: readonly number[]): fc.Arbitrary<Schedule> =>
  fc.record({
    week: fc.array(fc.oneof(timesAt(quarters), fc.constant<OpenTime[]>([[0, 1440]])), {
      minLength: 7,
      maxLength: 7,
    }),
    closed: fc.uniqueArray(fc.integer({ min: from, max: until }), { maxLength: 60 }),
    from: fc.constant(from),
    until: fc.constant(until),
  });

const quarters = Array.from({ length: 97 }, (_, quarter) => quarter);
/** Without the hour that one night has not and another has twice, where nothing can come before or after. */
const surely = quarters.filter((quarter) => quarter < 8 || quarter >= 12);

const minuteMs = 60_000;
const minutesBetween = (first: string, last: string): fc.Arbitrary<number> =>
  fc.integer({ min: Date.parse(first) / minuteMs, max: Date.parse(last) / minuteMs });

/** Any minute that is known, and often one of the nights when the clock is changed. */
const minutes = fc.oneof(
  minutesBetween('2026-10-01T00:00:00+02:00', '2027-10-20T23:59:00+02:00'),
  minutesBetween('2026-10-24T20:00:00+02:00', '2026-10-25T06:00:00+01:00'),
  minutesBetween('2027-03-27T20:00:00+01:00', '2027-03-28T06:00:00+02:00'),
);

/** Sweden is two hours ahead of Greenwich between the two nights, which begin at 1.00 in Greenwich, and else one. */
function swedishClock(minute: number): { readonly day: number; readonly minute: number } {
  const moment = minute * minuteMs;
  const isSummer =
    moment < Date.parse('2026-10-25T01:00:00Z') || moment >= Date.parse('2027-03-28T01:00:00Z');
  const local = minute + (isSummer ? 120 : 60);
  return { day: Math.floor(local / 1440), minute: local % 1440 };
}

/** The rule itself, with no thought for what comes next. */
function isOpen({ week, closed }: Schedule, moment: number): boolean {
  const { day: today, minute } = swedishClock(moment);
  const weekday = (new Date(today * 86_400_000).getUTCDay() + 6) % 7;
  return (
    !closed.includes(today) &&
    (week[weekday] ?? []).some(([opens, closes]) => opens <= minute && minute < closes)
  );
}

describe('the state, for any hours at any minute', () => {
  it('is open just when the week and the closed days say so, on a phone in any zone', () => {
    const zones = fc.constantFrom('Europe/Stockholm', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC');
    fc.assert(
      fc.property(schedulesAt(quarters), minutes, zones, (schedule, minute, phone) => {
        process.env['TZ'] = phone;
        expect(openState(schedule, new Date(minute * minuteMs))?.open).toBe(isOpen(schedule, minute));
      }),
    );
  });

  it('changes at the moment it says, and never before', () => {
    fc.assert(
      fc.property(schedulesAt(surely), minutes, (schedule, start) => {
        const state = openState(schedule, new Date(start * minuteMs));
        const changes = state?.changes;
        const last = { day: until, minute: 1439 };
        const isBefore = (
          at: { day: number; minute: number },
          end: { day: number; minute: number },
        ): boolean => at.day < end.day || (at.day === end.day && at.minute < end.minute);
        const end = changes ?? last;
        // Twelve days on, a mistake would have shown.
        for (let minute = start; minute < start + 12 * 1440; minute += 1) {
          const at = swedishClock(minute);
          if (!isBefore(at, end)) {
            if (changes) expect(isOpen(schedule, minute)).toBe(!state.open);
            break;
          }
          expect(isOpen(schedule, minute)).toBe(state?.open);
        }
      }),
      { numRuns: 60 },
    );
  });
});

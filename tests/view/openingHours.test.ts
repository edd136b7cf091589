import { describe, expect, it } from 'vitest';
import type { LanguageKey } from '../../src/i18n/languages.ts';
import { contactView } from '../../src/view/contacts.ts';
import { bridgeBuilderView } from '../../src/view/bridgeBuilders.ts';
import type { HoursLine } from '../../src/view/openWeek.ts';
import type { OpeningHours } from '../../src/view/openingHours.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const contact = 'contacts/exempelmyndigheten.sv.md';
const bridgeBuilder = 'bridge-builders/skola.sv.md';

const row = (days: string, opens: string, closes: string): string =>
  `  - days: [${days}]\n    opens: "${opens}"\n    closes: "${closes}"\n`;

const officeHours = `hours:\n${row('mandag, tisdag, onsdag, torsdag, fredag', '09:00', '16:00')}`;
const allDays = 'mandag, tisdag, onsdag, torsdag, fredag, lordag, sondag';

const withFields = (path: string, yaml: string): Record<string, string> => ({
  [path]: (smallSite().find((file) => file.path === path)?.text ?? '').replace('---\n', `---\n${yaml}`),
});

interface Options {
  readonly today?: string;
  readonly language?: LanguageKey;
}

/** The opening hours of a contact whose record has these fields. The small site's strings say their own names. */
function hoursOf(
  yaml: string,
  { today = '2026-11-22', language = 'sv' }: Options = {},
): OpeningHours | undefined {
  const store = smallStore(withFields(contact, yaml), { today });
  const view = contactView(store, 'exempelmyndigheten', 'sv');
  return language === 'sv'
    ? view.card.hours
    : bridgeBuilderView(smallStore(withFields(bridgeBuilder, yaml), { today }), 'skola', language).card.hours;
}

const inWords = (lines: readonly HoursLine[] = []): string[] =>
  lines.map(({ days, times }) => `${days.text.replaceAll('weekday.', '')} ${times.join(', ')}`);

describe('opening hours', () => {
  it('are not spoken of when the record says nothing about them', () => {
    expect(hoursOf('')).toBeUndefined();
    expect(hoursOf('closedDays:\n  - from: 2026-11-21\n')).toBeUndefined();
  });

  it('gather the days that have the same times, in the order of the week', () => {
    const yaml = `hours:\n${row('sondag, lordag', '10:00', '14:00')}${row('fredag, mandag', '13:00', '15:30')}${row('mandag, tisdag, onsdag, fredag', '08:05', '12:00')}${row('tisdag', '12:00', '13:00')}`;
    expect(inWords(hoursOf(yaml)?.lines)).toEqual([
      'mandag och fredag 8.05–12.00, 13.00–15.30',
      'tisdag 8.05–13.00',
      'onsdag 8.05–12.00',
      'lordag–sondag 10.00–14.00',
    ]);
  });

  it('keep the rows as they are recorded, for formats that machines read', () => {
    expect(hoursOf(officeHours)?.weekly).toEqual([
      { days: ['mandag', 'tisdag', 'onsdag', 'torsdag', 'fredag'], opens: '09:00', closes: '16:00' },
    ]);
  });

  it('are in the same words on a bridge-builder’s page, in the reader’s language', () => {
    expect(hoursOf(officeHours, { language: 'arli' })?.lines).toEqual([
      { days: { text: 'arli:mandag–arli:fredag', lang: 'arli' }, times: ['9.00–16.00'] },
    ]);
    expect(hoursOf(officeHours, { language: 'kale' })?.lines).toEqual([
      { days: { text: 'weekday.mandag–weekday.fredag', lang: 'sv' }, times: ['9.00–16.00'] },
    ]);
  });

  it('have each line in one language: Swedish where the reader’s lacks a word for one of its days', () => {
    const days = `hours:\n${row('mandag, onsdag, torsdag, fredag', '09:00', '16:00')}${row('tisdag', '13:00', '15:00')}`;
    const wordless = { 'terms/fredag.yaml': 'swedish: "fredag"\nenglish: "Friday"\n' };
    const store = smallStore({ ...withFields(bridgeBuilder, days), ...wordless });
    const { hours } = bridgeBuilderView(store, 'skola', 'arli').card;
    expect(hours?.lines.map((line) => line.days)).toEqual([
      { text: 'weekday.mandag och weekday.onsdag–weekday.fredag', lang: 'sv' },
      { text: 'arli:tisdag', lang: 'arli' },
    ]);
  });

  it('that never end are said in words, in Swedish where a language has none for it', () => {
    const yaml = `hours:\n${row(allDays, '00:00', '12:00')}${row(allDays, '12:00', '24:00')}openOnHolidays: true\n`;
    for (const language of ['sv', 'arli'] as const) {
      const hours = hoursOf(yaml, { language });
      expect(hours?.roundTheClock).toEqual({ text: 'hours.roundTheClock', lang: 'sv' });
      expect([hours?.lines, hours?.openNow]).toEqual([[], undefined]);
    }
  });

  it('have drop-in and a note beside them, also alone', () => {
    const found = hoursOf(`dropIn:\n${row('tisdag', '13:00', '15:00')}hoursNote: "Kvällar."\n`);
    expect(inWords(found?.dropIn)).toEqual(['tisdag 13.00–15.00']);
    expect([found?.weekly, found?.note?.text, found?.openNow]).toEqual([[], 'Kvällar.', undefined]);
  });
});

describe('closed days', () => {
  const closedDays =
    'closedDays:\n  - from: 2026-12-28\n    to: 2026-12-30\n  - from: 2026-11-30\n  - from: 2026-01-02\n';

  it('are shown in order until the last of them is over', () => {
    const shown = (today: string): unknown =>
      hoursOf(officeHours + closedDays, { today })?.closedDates.map((dates) =>
        dates.map(({ display }) => display),
      );
    expect(shown('2026-11-22')).toEqual([['30 november 2026'], ['28 december 2026', '30 december 2026']]);
    expect(shown('2026-12-30')).toEqual([['28 december 2026', '30 december 2026']]);
    expect(shown('2026-12-31')).toEqual([]);
  });

  it('that meet or overlap are one period', () => {
    const days =
      'closedDays:\n  - from: 2026-12-05\n  - from: 2026-12-01\n    to: 2026-12-04\n  - from: 2026-12-05\n';
    expect(hoursOf(officeHours + days)?.closed).toEqual([{ from: '2026-12-01', to: '2026-12-05' }]);
  });

  it('are public holidays too, unless the record says that they are open', () => {
    const next = (yaml: string, today: string): string | undefined =>
      hoursOf(yaml, { today })?.nextHoliday?.display;
    expect(next(officeHours, '2026-11-22')).toBe('24 december 2026');
    expect(next(officeHours, '2026-12-24')).toBe('24 december 2026');
    expect(next(`${officeHours}openOnHolidays: true\n`, '2026-11-22')).toBeUndefined();
    expect(hoursOf(`${officeHours}openOnHolidays: true\n`)?.closedOnHolidays).toBe(false);
    expect(hoursOf('hoursNote: "Kvällar."\n')?.closedOnHolidays).toBe(false);
  });

  it('name the next one when it is at most 60 days ahead', () => {
    expect(hoursOf(officeHours, { today: '2026-10-24' })?.nextHoliday).toBeUndefined();
    expect(hoursOf(officeHours, { today: '2026-10-25' })?.nextHoliday?.iso).toBe('2026-12-24');
  });

  it('pass over holidays on days that are closed anyway', () => {
    const saturdays = `hours:\n${row('lordag', '10:00', '14:00')}`;
    expect(hoursOf(saturdays, { today: '2026-11-22' })?.nextHoliday?.iso).toBe('2026-12-26');
  });
});

describe('what the script is given', () => {
  it('is open during drop-in too', () => {
    const dropIn = `dropIn:\n${row('mandag', '15:00', '18:00')}${row('lordag', '10:00', '12:00')}`;
    const week = hoursOf(officeHours + dropIn)?.openNow?.schedule.week;
    expect([week?.[0], week?.[5]]).toEqual([[[540, 1080]], [[600, 720]]]);
  });

  it('is the week in minutes and the closed days of 400 days', () => {
    const { schedule } = hoursOf(`${officeHours}closedDays:\n  - from: 2026-11-27\n    to: 2026-11-29\n`)
      ?.openNow ?? { schedule: undefined };
    expect(schedule?.week).toEqual([
      [[540, 960]],
      [[540, 960]],
      [[540, 960]],
      [[540, 960]],
      [[540, 960]],
      [],
      [],
    ]);
    const day = (iso: string): number => Date.parse(iso) / 86_400_000;
    expect([schedule?.from, schedule?.until]).toEqual([day('2026-11-22'), day('2027-12-27')]);
    expect(schedule?.closed.slice(0, 4)).toEqual(
      ['2026-11-27', '2026-12-24', '2026-12-25', '2026-12-31'].map(day),
    );
    expect(schedule?.closed.at(-1)).toBe(day('2027-12-24'));
  });

  it('is there also when it is open round the clock but not on holidays', () => {
    const yaml = `hours:\n${row(allDays, '00:00', '24:00')}openOnHolidays: false\n`;
    expect(hoursOf(yaml)?.openNow).toBeDefined();
  });

  it('speaks a variety only when all of its words are there', () => {
    expect(hoursOf(officeHours, { language: 'arli' })?.openNow?.lang).toBe('sv');
    expect(hoursOf(officeHours, { language: 'lattlast' })?.openNow?.lang).toBe('lattlast');
    const hours = ['openNow', 'openUntil {{when}}', 'closedNow', 'opensAt {{when}}'].concat(
      'tomorrow {{time}}',
      'onDay {{time}} {{day}}',
    );
    const strings = hours.map((said) => `  ${said.split(' ')[0] ?? ''}: "⟦${said}⟧"\n`).join('');
    const store = smallStore(
      {
        ...withFields(bridgeBuilder, officeHours),
        'interface/strings.arli.yaml': `hours:\n${strings}`,
      },
      { today: '2026-11-22' },
    );
    expect(bridgeBuilderView(store, 'skola', 'arli').card.hours?.openNow).toMatchObject({
      lang: 'arli',
      sentences: {
        openUntil: '⟦openUntil %when⟧',
        onDay: '⟦onDay %time %day⟧',
        dateFormat: { dateStyle: 'short' },
      },
    });
  });
});

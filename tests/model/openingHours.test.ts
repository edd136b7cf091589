import { describe, expect, it } from 'vitest';
import { contentType, type TypeName } from '../../src/model/contentTypes.ts';
import { readEntry } from '../../src/model/readEntry.ts';
import { smallSite } from '../support/smallSite.ts';

const paths = {
  contacts: 'contacts/exempelmyndigheten.sv.md',
  'bridge-builders': 'bridge-builders/skola.sv.md',
} as const satisfies Partial<Record<TypeName, string>>;

const types = Object.keys(paths) as (keyof typeof paths)[];

/** What the check says of a record with these fields. */
function problems(yaml: string, type: keyof typeof paths = 'contacts'): object[] {
  const text = smallSite().find(({ path }) => path === paths[type])?.text ?? '';
  const result = readEntry(contentType(type), 'sv', text.replace('---\n', `---\n${yaml}`));
  return 'problems' in result ? [...result.problems] : [];
}

const row = (days: string, opens: string, closes: string): string =>
  `  - days: [${days}]\n    opens: "${opens}"\n    closes: "${closes}"\n`;

describe.each(types)('the opening hours of %s', (type) => {
  it('may be several times a day, round the clock, and past midnight as two rows', () => {
    const lunch = row('mandag, tisdag', '09:00', '12:00') + row('mandag', '12:00', '16:00');
    const night = row('fredag', '20:00', '24:00') + row('lordag', '00:00', '02:00');
    expect(problems(`hours:\n${lunch}${night}dropIn:\n${row('mandag', '09:00', '10:00')}`, type)).toEqual([]);
    expect(problems(`hours:\n${row('sondag', '00:00', '24:00')}openOnHolidays: true\n`, type)).toEqual([]);
  });

  it('may have closed days that are past', () => {
    expect(problems('closedDays:\n  - from: 2001-01-01\n    to: 2001-01-01\n', type)).toEqual([]);
  });

  it('may not overlap on a day, whichever rows and days they stand in', () => {
    const yaml = `hours:\n${row('mandag, tisdag', '09:00', '13:00')}${row('fredag', '10:00', '11:00')}${row('tisdag, onsdag', '12:00', '16:00')}`;
    expect(problems(yaml, type)).toEqual([
      {
        line: 10,
        field: 'hours.2.opens',
        cause: 'Två rader krockar på tisdag: 09:00–13:00 och 12:00–16:00.',
        mend: 'Skriv om dem till en rad, eller ändra tiderna så att den ena slutar innan den andra börjar.',
      },
    ]);
  });

  it('must close after they open', () => {
    expect(problems(`dropIn:\n${row('fredag', '20:00', '02:00')}`, type)).toEqual([
      {
        line: 5,
        field: 'dropIn.0.closes',
        cause: 'Stängningstiden 02:00 är inte senare än öppningstiden 20:00.',
        mend: 'Skriv en senare tid. Öppet förbi midnatt skrivs som två rader: en som stänger 24:00, och en för nästa dag som öppnar 00:00.',
      },
    ]);
    expect(problems(`hours:\n${row('fredag', '09:00', '09:00')}`, type)).toMatchObject([
      { field: 'hours.0.closes' },
    ]);
  });

  it('must be on some day', () => {
    expect(problems(`hours:\n${row('', '09:00', '16:00')}`, type)).toEqual([
      {
        line: 3,
        field: 'hours.0.days',
        cause: 'Raden har tider men ingen dag.',
        mend: 'Välj minst en veckodag, eller ta bort raden.',
      },
    ]);
  });

  it('must be times of day on days of the week', () => {
    expect(problems(`hours:\n${row('helg', '24:00', '9')}`, type)).toEqual([
      {
        line: 3,
        field: 'hours.0.days.0',
        cause: 'Värdet "helg" är inte bland de värden som finns.',
        mend: 'Skriv ett eller flera av: mandag, tisdag, onsdag, torsdag, fredag, lordag, sondag.',
        formMend: 'Välj något i listan.',
      },
      {
        line: 4,
        field: 'hours.0.opens',
        cause: 'Värdet "24:00" är inte ett klockslag.',
        mend: 'Skriv klockslaget som TT:MM, till exempel "13:15".',
      },
      {
        line: 5,
        field: 'hours.0.closes',
        cause: 'Värdet "9" är inte ett klockslag.',
        mend: 'Skriv klockslaget som TT:MM, till exempel "16:00", eller "24:00" för midnatt.',
      },
    ]);
  });

  it('must say whether they are also on holidays when they never end', () => {
    const days = 'mandag, tisdag, onsdag, torsdag, fredag, lordag, sondag';
    const always = `hours:\n${row(days, '12:00', '24:00')}${row(days, '00:00', '12:00')}`;
    expect(problems(always, type)).toMatchObject([
      {
        field: 'openOnHolidays',
        cause: 'Det är öppet dygnet runt alla dagar, men inte sagt om det också gäller helgdagar.',
        mend: 'Skriv true om det är öppet på helgdagar, annars false.',
      },
    ]);
    expect(problems(`${always}openOnHolidays: false\n`, type)).toEqual([]);
  });

  it('may not be closed for longer than two years', () => {
    expect(problems('closedDays:\n  - from: 2026-07-01\n    to: 2028-07-01\n', type)).toEqual([]);
    expect(problems('closedDays:\n  - from: 2026-07-01\n    to: 2062-07-31\n', type)).toMatchObject([
      {
        field: 'closedDays.0.to',
        cause: 'Perioden från 2026-07-01 till 2062-07-31 är längre än två år.',
        mend: 'Skriv rätt år. Den som har slutat för gott ska inte stå kvar.',
      },
    ]);
  });

  it('may not end a closed period before it begins', () => {
    expect(problems('closedDays:\n  - from: 2026-07-31\n    to: 2026-07-01\n', type)).toEqual([
      {
        line: 4,
        field: 'closedDays.0.to',
        cause: 'Perioden slutar 2026-07-01, före sin första dag 2026-07-31.',
        mend: 'Skriv sista dagen som är stängd. Lämna fältet tomt när det bara är en dag.',
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { contactsJson } from '../../src/feeds/contacts.ts';
import { meetingsJson } from '../../src/feeds/meetings.ts';
import { resultsCsv, resultsJson } from '../../src/feeds/results.ts';
import { termsJson } from '../../src/feeds/terms.ts';
import { languageKeys } from '../../src/i18n/languages.ts';
import type { Store } from '../../src/store/store.ts';
import { storeOf } from '../../src/store/storeOf.ts';
import { contactsView, contactView } from '../../src/view/contacts.ts';
import { meetingsView, meetingView } from '../../src/view/meetings.ts';
import { byOrder } from '../../src/view/order.ts';
import { resultsView, resultView } from '../../src/view/results.ts';
import { glossaryView, termViews } from '../../src/view/terms.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const text = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';

const years = (store: Store) => store.entries('results').map(({ key }) => resultView(store, key, 'sv'));
const data = {
  results: (store: Store) => resultsJson(resultsView(store, 'sv').shell, years(store)),
  contacts: (store: Store) =>
    contactsJson(
      contactsView(store, 'sv').shell,
      byOrder(store.entries('contacts')).map(({ key }) => contactView(store, key, 'sv')),
    ),
  meetings: (store: Store) =>
    meetingsJson(
      meetingsView(store, 'sv').shell,
      store.entries('meetings').map(({ key }) => meetingView(store, key, 'sv')),
    ),
  terms: (store: Store) =>
    termsJson(
      glossaryView(store, 'sv').shell,
      termViews(store),
      languageKeys.map((language) => glossaryView(store, language).shell),
    ),
};
const read = (json: string) => JSON.parse(json) as Record<string, unknown>;

describe('every data file', () => {
  it('says what it is, who publishes it, in which language, and that the site is a preview', () => {
    for (const json of Object.values(data).map((make) => make(smallStore()))) {
      expect(read(json)).toMatchObject({
        publisher: 'Exempelförvaltningen, Exempelstad',
        language: 'sv',
        preview: 'site.preview',
        page: expect.stringMatching(/^https:\/\/liten\.example\//) as string,
      });
    }
  });

  it('says nothing of a preview when the site is official', () => {
    const settings = 'settings/settings.yaml';
    const store = smallStore({ [settings]: text(settings).replace('official: false', 'official: true') });
    for (const make of Object.values(data)) expect(read(make(store))).not.toHaveProperty('preview');
  });

  it('is the same in whatever order the files were read', () => {
    const more = {
      'contacts/annan.sv.md': text('contacts/exempelmyndigheten.sv.md').replace('order: 1', 'order: 2'),
    };
    const options = { today: '2026-06-01', changedOn: new Map<string, string>() };
    const [forwards, backwards] = [smallSite(more), smallSite(more).toReversed()].map((files) =>
      storeOf(files, options),
    );
    for (const make of Object.values(data))
      expect(forwards && make(forwards)).toBe(backwards && make(backwards));
  });
});

describe('the open results', () => {
  it('hold numbers as numbers', () => {
    expect(read(data.results(smallStore()))['results']).toMatchObject([
      { year: 2025, indicator: 'stod', name: 'Stöd', value: 3, target: null, unit: 'stöd' },
    ]);
  });

  it('have one row an indicator in CSV, in lines as RFC 4180 has them', () => {
    expect(resultsCsv(years(smallStore()))).toBe(
      'year,indicator,name,sourceLabel,value,target,unit,definition,doesNotSay,sources\r\n' +
        '2025,stod,Stöd,Antal stöd,3,,stöd,,Hur många som fick stöd.,\r\n',
    );
  });

  it('hold no text that a spreadsheet would run, and keep commas and quotes', () => {
    const file = 'results/2025.sv.md';
    const hostile = text(file)
      .replace('"Antal stöd"', `'=HYPERLINK("https://ond.example")'`)
      .replace('"Stöd"', `'Stöd, "små"'`);
    const csv = resultsCsv(years(smallStore({ [file]: hostile })));
    expect(csv).toContain(`"'=HYPERLINK(""https://ond.example"")"`);
    expect(csv).toContain('"Stöd, ""små"""');
  });

  it('have the oldest year first', () => {
    const older = text('results/2025.sv.md').replaceAll('2025', '2019');
    const csv = resultsCsv(years(smallStore({ 'results/2019.sv.md': older })));
    expect(csv.split('\r\n').map((row) => row.slice(0, 4))).toEqual(['year', '2019', '2025', '']);
  });
});

describe('the open contacts', () => {
  it('hold a number with where it was read, and none without', () => {
    const file = 'contacts/exempelmyndigheten.sv.md';
    const phone = (store: Store): unknown =>
      (read(data.contacts(store))['contacts'] as { phone: unknown }[])[0]?.phone;
    expect(phone(smallStore())).toEqual({
      number: '031-390 06 01',
      uri: 'tel:+46313900601',
      askFor: null,
      source: 'Ett exempel',
    });
    expect(phone(smallStore({ [file]: text(file).replace(/phone.*\n/g, '') }))).toBeNull();
  });

  it('hold opening hours as they are recorded, and none where nothing is known', () => {
    const file = 'contacts/exempelmyndigheten.sv.md';
    const hours = (store: Store): unknown =>
      (read(data.contacts(store))['contacts'] as { hours: unknown }[])[0]?.hours;
    const row = '  - days: [tisdag]\n    opens: "09:00"\n    closes: "24:00"\n';
    const recorded = `---\nhours:\n${row}dropIn:\n${row}closedDays:\n  - from: 2099-01-02\n`;
    const weekly = [{ days: ['tisdag'], opens: '09:00', closes: '24:00' }];
    expect(hours(smallStore({ [file]: text(file).replace('---\n', recorded) }))).toEqual({
      weekly,
      dropIn: weekly,
      closed: [{ from: '2099-01-02', to: '2099-01-02' }],
      closedOnHolidays: true,
      note: null,
    });
    expect(hours(smallStore())).toBeNull();
  });
});

describe('the open meetings', () => {
  const meeting = 'meetings/mote-1.sv.md';
  const found = (override: string): unknown =>
    read(data.meetings(smallStore({ [meeting]: override })))['meetings'];

  it('hold approved minutes with their decisions', () => {
    expect(found(text(meeting))).toMatchObject([
      {
        key: 'mote-1',
        date: '2026-03-01',
        approvedOn: '2026-03-15',
        items: [{ number: '1', decision: 'Ett beslut.' }],
      },
    ]);
  });

  it('hold no draft and no example', () => {
    expect(found(text(meeting).replace('state: justerat', 'state: ej-justerat'))).toEqual([]);
    expect(found(text(meeting).replace('state:', 'example: true\nstate:'))).toEqual([]);
  });
});

describe('the open words', () => {
  const words = (store: Store) => (read(data.terms(store))['terms'] as { words: unknown[] }[])[0]?.words;

  it('hold the shown words with tag, sources and review state', () => {
    expect(words(smallStore())).toMatchObject([
      { language: 'rmn', languageName: 'arli', sources: ['PROV'], state: 'attested', answeredBy: null },
    ]);
  });

  it('hold no word that the pages do not show', () => {
    const settings = 'settings/settings.yaml';
    const hidden = text(settings).replace('showUnreviewedWords: true', 'showUnreviewedWords: false');
    expect(words(smallStore({ [settings]: hidden }))).toEqual([]);
  });
});

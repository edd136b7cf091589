import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelField } from '../../admin/form/checkedControl.ts';
import { nextKey } from '../../admin/form/nextKey.ts';
import { formPath } from '../../admin/form/formPath.ts';
import { rowTitle } from '../../admin/form/rowTitle.ts';
import { keyPattern } from '../../src/model/fieldKinds.ts';

const titled = (path: string, row: Readonly<Record<string, unknown>>): string => {
  const field = modelField(path);
  if (!field) throw new Error(path);
  return rowTitle(path.split('.').at(-1) ?? '', field, row);
};

describe('a folded row', () => {
  it.each([
    ['meetings.items', { number: '2', title: 'Budget', text: 'Vi talade.' }, '§ 2 Budget'],
    ['meetings.agenda', { key: 'rad-1', title: 'Mötet öppnas' }, 'Mötet öppnas'],
    ['meetings.corrections', { date: '2026-11-22', text: 'Fel datum.' }, '2026-11-22 Fel datum.'],
    ['results.indicators', { key: 'jobb', name: 'Jobb', value: 28 }, 'Jobb 28'],
    ['finder.rows', { need: 'skola' }, 'Skola och utbildning'],
    ['contacts.closedDays', { from: '2026-12-24' }, '2026-12-24'],
    ['contacts.closedDays', { from: '2026-12-24', to: '2026-12-26' }, '2026-12-24–2026-12-26'],
    [
      'contacts.hours',
      { days: ['mandag', 'tisdag', 'onsdag'], opens: '09:00', closes: '16:00' },
      'Måndag–onsdag 09:00–16:00',
    ],
    [
      'contacts.hours',
      { days: ['lordag', 'mandag', 'tisdag'], opens: '09:00' },
      'Måndag, tisdag, lördag 09:00',
    ],
    ['pages.sources', { title: 'En källa', url: 'https://exempel.se/' }, 'En källa'],
  ])('of %s says what it is', (path, row, title) => {
    expect(titled(path, row)).toBe(title);
  });

  it('says nothing while nothing is in it but its key', () => {
    expect(titled('meetings.agenda', { key: 'rad-1' })).toBe('');
    expect(titled('contacts.hours', {})).toBe('');
  });
});

describe('the key of a new row', () => {
  it('counts on', () => {
    expect(nextKey('number', ['1', '2'])).toBe('3');
    expect(nextKey('key', ['oppning'])).toBe('rad-2');
  });

  it('is that of the first Swedish row without a translation', () => {
    expect(nextKey('number', ['1', '3'], ['1', '2', '3'])).toBe('2');
  });

  it('is never taken, and is a key', () => {
    const keys = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 9 }).map(String),
        fc.integer({ min: 1, max: 9 }).map((n) => `rad-${n}`),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom('key', 'number'), keys, keys, (name, taken, swedish) => {
        const made = nextKey(name, taken, swedish);
        expect(taken).not.toContain(made);
        expect(made).toMatch(keyPattern);
      }),
    );
  });
});

describe('the way to a text in the form', () => {
  it('counts rows, which translations name by their keys', () => {
    const data = { items: [{ number: '1' }, { number: '2' }] };
    expect(formPath('meetings', 'items.2.title', data)).toBe('items.1.title');
    expect(formPath('meetings', 'title', data)).toBe('title');
    expect(formPath('interface', 'nav.start', {})).toBe('nav.start');
  });
});

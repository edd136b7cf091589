import { describe, expect, it } from 'vitest';
import { editorHelp } from '../../src/view/editorHelp.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const textOf = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';
const contact = 'contacts/exempelmyndigheten.sv.md';
const withDays = (...days: readonly string[]) => ({
  [contact]: textOf(contact).replace('onSlide', `closedDays:\n${days.join('\n')}\nonSlide`),
});

describe("the editors' help", () => {
  it('names everyone who can be reached, the one that nobody has looked at for longest first', () => {
    const checked = { [contact]: textOf(contact).replace('2026-01-01', '2025-12-31') };
    const { entries } = editorHelp(smallStore(checked));
    expect(entries.map(({ title, lastChecked }) => [title, lastChecked.iso])).toEqual([
      ['Exempelmyndigheten', '2025-12-31'],
      ['Brobyggare i skolan', '2026-01-01'],
    ]);
  });

  it('leads to the forms in the desk', () => {
    expect(editorHelp(smallStore()).entries.map(({ href }) => href)).toEqual([
      '/admin/#/collections/bridge-builders/entries/skola',
      '/admin/#/collections/contacts/entries/exempelmyndigheten',
    ]);
  });

  it('marks what was looked at longer ago than the settings allow', () => {
    const stale = (today: string): boolean[] =>
      editorHelp(smallStore({}, { today })).entries.map((entry) => entry.stale);
    expect(stale('2027-01-01')).toEqual([false, false]);
    expect(stale('2027-01-02')).toEqual([true, true]);
  });

  it('marks a check on a day that has not been', () => {
    const ahead = (today: string): boolean[] =>
      editorHelp(smallStore({}, { today })).entries.map((entry) => entry.ahead);
    expect(ahead('2025-12-31')).toEqual([true, true]);
    expect(ahead('2026-01-01')).toEqual([false, false]);
  });

  it('tells which closed days and periods have been, and not those that last until today', () => {
    const days = withDays(
      '  - from: 2026-05-01',
      '  - from: 2026-05-30\n    to: 2026-05-31',
      '  - from: 2026-05-30\n    to: 2026-06-01',
      '  - from: 2026-06-01',
    );
    const past = editorHelp(smallStore(days, { today: '2026-06-01' })).entries.flatMap((entry) => entry.past);
    expect(past.map((dates) => dates.map(({ display }) => display))).toEqual([
      ['1 maj 2026'],
      ['30 maj 2026', '31 maj 2026'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { meetingStates } from '../../src/model/types/meetings.ts';
import { decisionsView, meetingsView, meetingView } from '../../src/view/meetings.ts';
import { smallSite } from '../support/smallSite.ts';
import { smallStore } from '../support/smallStore.ts';

const path = 'meetings/mote-1.sv.md';
const minutes = smallSite().find((file) => file.path === path)?.text ?? '';
const inState = (state: string): ReturnType<typeof smallStore> =>
  smallStore({
    [path]:
      state === 'justerat'
        ? minutes
        : minutes.replace('state: justerat', `state: ${state}`).replace(/^approvedOn.*\n/m, ''),
  });

describe('a meeting', () => {
  it('shows its items and decisions when the minutes are approved', () => {
    const view = meetingView(inState('justerat'), 'mote-1', 'sv');
    expect(view.items?.map(({ id, decision }) => [id, decision?.text])).toEqual([['p-1', 'Ett beslut.']]);
    expect(view.approvedOn?.display).toBe('15 mars 2026');
  });

  it.each(Object.keys(meetingStates).filter((state) => state !== 'justerat'))(
    'shows date, place and agenda only while it is "%s"',
    (state) => {
      const store = inState(state);
      const view = meetingView(store, 'mote-1', 'sv');
      expect(view.items).toBeUndefined();
      expect(view.present).toEqual([]);
      expect(view.corrections).toEqual([]);
      expect(view.agenda.map(({ text }) => text)).toEqual(['Mötet öppnas']);
      expect(decisionsView(store, 'sv').decisions).toEqual([]);
      expect(JSON.stringify([view, meetingsView(store, 'sv')])).not.toContain('Ett beslut.');
    },
  );

  it.each([
    ['start: "17:00"\n', '17.00'],
    ['start: "09:05"\nend: "11:30"\n', '9.05–11.30'],
    ['', undefined],
  ])('says when it is the way the clock is read: %j', (times, said) => {
    const timed = smallStore({ [path]: minutes.replace('state:', `${times}state:`) });
    expect(meetingView(timed, 'mote-1', 'sv').time).toBe(said);
  });

  it('lists its decisions with a link to the item in the minutes', () => {
    const [decision] = decisionsView(smallStore(), 'arli').decisions;
    expect(decision?.href).toBe('/arli/protokoll/mote-1/#p-1');
    expect(decision?.decision).toEqual({ text: 'Ett beslut.', lang: 'sv' });
  });

  it('is kept out of search engines when it is an example', () => {
    const store = smallStore({
      [path]: minutes.replace('state: justerat', 'state: justerat\nexample: true'),
    });
    expect(meetingView(store, 'mote-1', 'sv').shell.noindex).toBe(true);
    expect(meetingView(store, 'mote-1', 'sv').shell.alternates).toEqual([]);
  });
});

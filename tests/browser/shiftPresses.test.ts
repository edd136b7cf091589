import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterKey, noPresses, pressesToLeave, type KeyEvent } from '../../src/browser/shiftPresses.ts';

const event = (
  type: 'keydown' | 'keyup',
  key: string,
  timeStamp: number,
  more: Partial<KeyEvent> = {},
): KeyEvent => ({
  type,
  key,
  timeStamp,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

const press = (time: number, more?: Partial<KeyEvent>): KeyEvent[] => [
  event('keydown', 'Shift', time, more),
  event('keyup', 'Shift', time + 50, more),
];

/** Shift held while another key is pressed. */
const combination = (time: number, key: string): KeyEvent[] => [
  event('keydown', 'Shift', time),
  event('keydown', key, time + 10),
  event('keyup', key, time + 20),
  event('keyup', 'Shift', time + 30),
];

const count = (events: readonly KeyEvent[]): number => events.reduce(afterKey, noPresses).times.length;

describe('presses of Shift', () => {
  it('count when Shift is let go, not while it is held', () => {
    expect(count([event('keydown', 'Shift', 0)])).toBe(0);
    expect(count(press(0))).toBe(1);
    expect(count([...press(0), ...press(1_000), ...press(2_000)])).toBe(pressesToLeave);
  });

  it('count within five seconds of each other', () => {
    expect(count([...press(0), ...press(2_500), ...press(5_000)])).toBe(3);
    expect(count([...press(0), ...press(2_500), ...press(5_001)])).toBe(2);
  });

  it('count once however long the key is held', () => {
    const held = [event('keydown', 'Shift', 500, { repeat: true }), event('keyup', 'Shift', 900)];
    expect(count([event('keydown', 'Shift', 0), ...held])).toBe(1);
  });

  it('do not count together with Ctrl, Alt or the system’s key, whichever came first', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(count(press(0, { [modifier]: true })), modifier).toBe(0);
    }
    expect(count(combination(0, 'Control'))).toBe(0);
  });

  it('never count in text that is being written, and begin anew after it', () => {
    const key = fc.string({ minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(fc.array(key, { minLength: 1 }), (keys) => {
        const written = keys.flatMap((one, index) => combination(index * 100, one));
        expect(count([...press(0), ...press(100), ...written])).toBe(0);
        expect(count([...written, ...press(keys.length * 100)])).toBe(1);
      }),
    );
  });
});

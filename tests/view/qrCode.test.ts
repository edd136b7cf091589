import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/view/qrCode.ts';
import { readQr } from '../support/readQr.ts';

describe('a QR code', () => {
  it('is read back as the text it was made of, whatever signs and however long', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(text, fc.constantFrom('low', 'medium'), (what, correction) => {
        expect(readQr(qrCode(what, correction))).toBe(what);
      }),
      { numRuns: 30 },
    );
  });

  it('has four light squares on every side, which cameras need to find it', () => {
    const { size, path } = qrCode('https://liten.example/', 'medium');
    const rows = [...path.matchAll(/M(\d+) ([\d.]+)((?:h\d+|m\d+ 0)*)/g)].map(([, x, y, runs = '']) => ({
      from: Number(x),
      y: Number(y),
      to: [...runs.matchAll(/[hm](\d+)/g)].reduce((sum, [, run]) => sum + Number(run), Number(x)),
    }));
    expect(Math.min(...rows.map(({ from }) => from))).toBe(4);
    expect(Math.max(...rows.map(({ to }) => to))).toBe(size - 4);
    expect([rows[0]?.y, rows.at(-1)?.y]).toEqual([4.5, size - 4.5]);
  });
});

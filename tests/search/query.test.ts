import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQuery, queryLength } from '../../src/search/query.ts';

describe('a query', () => {
  it('loses spaces around it and surplus ones inside', () => {
    expect(normaliseQuery('  romska \n\t rådet ')).toBe('romska rådet');
  });

  it('loses control characters, invisible ones and halves of characters', () => {
    expect(normaliseQuery('sko\u0000la \u202Eråd\u200B \uD800 \uE001')).toBe('sko la råd');
  });

  it('is the same however its letters were put together', () => {
    expect(normaliseQuery('ra\u030Adet')).toBe(normaliseQuery('rådet'));
  });

  it('is cut at its longest length, between characters', () => {
    expect([...normaliseQuery('😀'.repeat(500))]).toHaveLength(queryLength);
  });

  it('stays as it is when it is normalised again, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const query = normaliseQuery(typed);
        expect(normaliseQuery(query)).toBe(query);
        expect([...query].length).toBeLessThanOrEqual(queryLength);
        expect(query).not.toMatch(/\p{C}/u);
      }),
    );
  });
});

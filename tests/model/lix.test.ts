import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lixOf } from '../../src/model/lix.ts';

const lix = (blocks: readonly string[], names: readonly string[] = []): number =>
  lixOf(blocks, new Set(names)).value;

const short = fc.constantFrom<string>('du', 'kan', 'ringa', 'hit', 'pengar');
const long = fc.constantFrom<string>('myndighet', 'kommunen', 'rättigheter');
const sentence = fc.array(fc.oneof(short, long), { minLength: 1, maxLength: 20 });
const text = fc.array(sentence, { minLength: 1, maxLength: 10 });
const written = (sentences: readonly (readonly string[])[]): string =>
  sentences.map((words) => `${['Nu', ...words].join(' ')}.`).join(' ');

describe('LIX', () => {
  it('is words a sentence plus long words in a hundred', () => {
    // Ten words, two sentences, one word of more than six letters.
    expect(lix(['Du kan ringa till kommunen nu. Vi svarar alla dagar.'])).toBe(10 / 2 + 100 / 10);
  });

  it('counts six letters as short and seven as long, and never digits', () => {
    expect(lix(['en pengar'])).toBe(2);
    expect(lix(['en pengars'])).toBe(2 + 50);
    expect(lix(['år 1234567890'])).toBe(2);
  });

  it('is 0 for nothing', () => {
    expect(lix([])).toBe(0);
    expect(lix(['', '–'])).toBe(0);
  });

  it('does not count names as long, the first word of a sentence only when it is known as one', () => {
    expect(lix(['Nu svarar Arbetsförmedlingen.'])).toBe(3);
    expect(lix(['Arbetsförmedlingen svarar nu.'])).toBeCloseTo(3 + 100 / 3);
    expect(lix(['Arbetsförmedlingen svarar nu.'], ['Arbetsförmedlingen'])).toBe(3);
  });

  it('has one block never be part of another’s sentence', () => {
    expect(lix(['Rubrik ett', 'du och jag'])).toBe(5 / 2);
  });

  it('is the same however often a text is said', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (sentences, times) => {
        const once = written(sentences);
        expect(lix(Array.from({ length: times }, () => once))).toBeCloseTo(lix([once]));
      }),
    );
  });

  it('is a sentence’s number of words when none is long', () => {
    fc.assert(
      fc.property(fc.array(short, { minLength: 1, maxLength: 40 }), (words) => {
        expect(lix([words.join(' ')])).toBe(words.length);
      }),
    );
  });

  it('grows with a long word for a short one, and shrinks with a sentence made two', () => {
    fc.assert(
      fc.property(fc.array(short, { minLength: 2, maxLength: 30 }), long, fc.nat(), (words, other, at) => {
        const place = at % words.length;
        expect(lix([words.with(place, other).join(' ')])).toBeGreaterThan(lix([words.join(' ')]));
        const cut = 1 + (at % (words.length - 1));
        expect(lix([words.slice(0, cut).join(' '), words.slice(cut).join(' ')])).toBeLessThan(
          lix([words.join(' ')]),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencePairs } from '../../src/view/sentencePairs.ts';

const sentence = fc
  .array(fc.constantFrom('ett', 'två', 'Ord', 'åtgärd', '12', '[x]'), { minLength: 1, maxLength: 5 })
  .chain((words) => fc.constantFrom('.', '?', '!').map((end) => `Så ${words.join(' ')}${end}`));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const text = fc.array(paragraph, { maxLength: 4 });

describe('a text beside its translation', () => {
  it('meets it sentence by sentence where a paragraph has as many in both', () => {
    expect(sentencePairs(['Ett. Två?', 'Tre!'], ['[Ett.] [Två?]', '[Tre!]'])).toEqual([
      ['Ett.', '[Ett.]'],
      ['Två?', '[Två?]'],
      ['Tre!', '[Tre!]'],
    ]);
  });

  it('meets it paragraph by paragraph where the sentences are not as many', () => {
    expect(sentencePairs(['Ett. Två.', 'Tre.'], ['[Ett och två.]', '[Tre.]'])).toEqual([
      ['Ett. Två.', '[Ett och två.]'],
      ['Tre.', '[Tre.]'],
    ]);
  });

  it('meets it as a whole where the paragraphs are not as many', () => {
    expect(sentencePairs(['Ett.', 'Två.'], ['[Ett.] [Två.]'])).toEqual([['Ett. Två.', '[Ett.] [Två.]']]);
  });

  it('stands alone, sentence by sentence, where there is no translation', () => {
    expect(sentencePairs([], ['Ett. Två.'])).toEqual([
      ['', 'Ett.'],
      ['', 'Två.'],
    ]);
    expect(sentencePairs(['Ett.'], [])).toEqual([['Ett.', '']]);
    expect(sentencePairs([], [])).toEqual([]);
  });

  it('does not end a sentence at a colon, a number or a letter that is not large', () => {
    expect(sentencePairs(['Det betyder: ni gör en plan kl. 9.30 i dag.'], ['En.'])).toHaveLength(1);
  });

  it('loses nothing, says nothing twice and keeps the order', () => {
    fc.assert(
      fc.property(text, text, (own, beside) => {
        const pairs = sentencePairs(own, beside);
        const side = (index: 0 | 1): string =>
          pairs
            .map((pair) => pair[index])
            .filter((part) => part !== '')
            .join(' ');
        expect([side(0), side(1)]).toEqual([own.join(' '), beside.join(' ')]);
        expect(pairs.filter(([a, b]) => a === '' && b === '')).toEqual([]);
      }),
    );
  });

  it('meets its translation in as many parts as it has sentences, when both have the same form', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (paragraphs) => {
          const own = paragraphs.map((sentences) => sentences.join(' '));
          const marked = paragraphs.map((sentences) => sentences.map((one) => one.toUpperCase()).join(' '));
          expect(sentencePairs(own, marked)).toEqual(
            paragraphs.flat().map((one) => [one, one.toUpperCase()]),
          );
        },
      ),
    );
  });
});

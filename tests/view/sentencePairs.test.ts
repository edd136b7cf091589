import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencePairs, type Passages } from '../../src/view/sentencePairs.ts';

const swedish = (...paragraphs: string[]): Passages => ({ lang: 'sv', paragraphs });
const arli = (...paragraphs: string[]): Passages => ({ lang: 'arli', paragraphs });

/** What is read in each language, part by part. */
const told = (own: Passages, beside: Passages): Partial<Record<string, string>>[] =>
  sentencePairs(own, beside).map(({ text, beside: other }) => ({
    [text.lang]: text.text,
    ...(other && { [other.lang]: other.text }),
  }));

const sentence = fc
  .array(fc.constantFrom('ett', 'två', 'Ord', 'åtgärd', '12', '[x]'), { minLength: 1, maxLength: 5 })
  .chain((words) => fc.constantFrom('.', '?', '!').map((end) => `Så ${words.join(' ')}${end}`));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
const text = fc.array(paragraph, { maxLength: 4 });
const marked = (paragraphs: readonly string[]): Passages =>
  arli(...paragraphs.map((one) => one.toUpperCase()));

describe('a text beside its translation', () => {
  it('meets it sentence by sentence where a paragraph has as many in both', () => {
    expect(told(swedish('Ett. Två?', 'Tre!'), arli('[Ett.] [Två?]', '[Tre!]'))).toEqual([
      { sv: 'Ett.', arli: '[Ett.]' },
      { sv: 'Två?', arli: '[Två?]' },
      { sv: 'Tre!', arli: '[Tre!]' },
    ]);
  });

  it('meets it paragraph by paragraph where the sentences are not as many', () => {
    expect(told(swedish('Ett. Två.', 'Tre.'), arli('[Ett och två.]', '[Tre.]'))).toEqual([
      { sv: 'Ett. Två.', arli: '[Ett och två.]' },
      { sv: 'Tre.', arli: '[Tre.]' },
    ]);
  });

  it('meets it as a whole where the paragraphs are not as many', () => {
    expect(told(swedish('Ett.', 'Två.'), arli('[Ett.] [Två.]'))).toEqual([
      { sv: 'Ett. Två.', arli: '[Ett.] [Två.]' },
    ]);
  });

  it('stands alone, sentence by sentence, where there is no translation', () => {
    expect(told(swedish(), arli('[Ett.] [Två.]'))).toEqual([{ arli: '[Ett.]' }, { arli: '[Två.]' }]);
    expect(told(swedish('Ett.'), arli())).toEqual([{ sv: 'Ett.' }]);
    expect(told(swedish(), arli())).toEqual([]);
  });

  it('does not end a sentence at a colon, a number or a letter that is not large', () => {
    expect(told(swedish('Det betyder: ni gör en plan kl. 9.30 i dag.'), arli('[En.]'))).toHaveLength(1);
  });

  it('loses nothing, says nothing twice and keeps the order', () => {
    fc.assert(
      fc.property(text, text, (own, other) => {
        const beside = marked(other);
        const parts = told(swedish(...own), beside);
        const side = (lang: string): string => parts.flatMap((part) => part[lang] ?? []).join(' ');
        expect([side('sv'), side('arli')]).toEqual([own.join(' '), beside.paragraphs.join(' ')]);
      }),
    );
  });

  it('meets its translation in as many parts as it has sentences, when both have the same form', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (paragraphs) => {
          const own = paragraphs.map((sentences) => sentences.join(' '));
          expect(told(swedish(...own), marked(own))).toEqual(
            paragraphs.flat().map((one) => ({ sv: one, arli: one.toUpperCase() })),
          );
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { shownTerms, wordsAtHand } from '../../admin/form/shownTerms.ts';
import { smallSite } from '../support/smallSite.ts';

const term = (swedish: string, more = ''): string =>
  `swedish: ${swedish}\nenglish: x\narli:\n  word: '[arli ${swedish}]'\n  sources:\n    - code: PROV\n${more}`;

const terms = shownTerms(
  smallSite({
    'terms/myndighet.yaml': term('myndighet'),
    'terms/skola.yaml': term('skola'),
    'terms/svag.yaml': term('bro', '  weakness: ordlista\n'),
  }),
);

const words = (text: string, language: 'sv' | 'arli' | 'kale' = 'arli'): string[] =>
  wordsAtHand(text, language, terms).map(({ swedish, word }) => `${swedish}: ${word}`);

describe('the words at hand for a translator', () => {
  it('are those of the concepts that the Swedish names, however inflected, in its order', () => {
    expect(words('Skolan talar med myndigheterna.')).toEqual([
      'skola: [arli skola]',
      'myndighet: [arli myndighet]',
    ]);
    expect(words('Ingenting av detta.')).toEqual([]);
    expect(words('Skolgården och myndighetsbeslutet')).toEqual([]);
  });

  it('are of the language that is written in, and none for the Swedish', () => {
    expect(words('Skolan', 'kale')).toEqual([]);
    expect(words('Skolan', 'sv')).toEqual([]);
  });

  it('are only those that pages may show', () => {
    expect(words('En bro')).toEqual([]);
    const settings = smallSite().find(({ path }) => path.startsWith('settings/'))?.text ?? '';
    const hidden = shownTerms(
      smallSite({
        'terms/skola.yaml': term('skola'),
        'settings/settings.yaml': settings.replace('showUnreviewedWords: true', 'showUnreviewedWords: false'),
      }),
    );
    expect(wordsAtHand('Skolan', 'arli', hidden)).toEqual([]);
  });
});

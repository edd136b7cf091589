import { describe, expect, it } from 'vitest';
import { sourceLanguage } from '../../src/i18n/languages.ts';
import { textHash } from '../../src/store/textHash.ts';
import { wordHash } from '../../src/store/wordState.ts';
import { wordIn } from '../../src/model/varietyWord.ts';
import { smallStore } from '../support/smallStore.ts';

const term = (word: string): string =>
  `swedish: adress\nenglish: address\narli:\n  word: "[adress]"\n${word}`;
const entryOf = (word: string) => {
  const store = smallStore({ 'terms/adress.yaml': term(word) });
  return store.wordOf('adress', 'arli');
};
const source = '  sources:\n    - code: PROV\n';
const review = (hash?: string): string =>
  `  review:\n    reviewedBy: modersmalstalare\n    reviewedOn: 2026-01-01\n${hash === undefined ? '' : `    reviewedText: "${hash}"\n`}`;
const hashOf = (): string => {
  const words = smallStore({ 'terms/adress.yaml': term(source) })
    .existing('terms', 'adress')
    .in(sourceLanguage);
  const word = wordIn(words, 'arli');
  return word ? wordHash(word) : '';
};

describe('a word in the term base', () => {
  it('is attested by its sources, or a draft without any', () => {
    expect(entryOf(source)).toMatchObject({ state: 'attested', isShown: true });
    expect(entryOf('')).toMatchObject({ state: 'draft', isShown: true });
  });

  it('is reviewed as long as it is the word that was read', () => {
    expect(entryOf(source + review())?.state).toBe('reviewed');
    expect(entryOf(source + review(hashOf()))?.state).toBe('reviewed');
    expect(entryOf(source + review(textHash('another word')))?.state).toBe('attested');
  });

  it('is shown though it is weak only when someone has reviewed it', () => {
    const weak = `${source}  weakness: ordlista\n`;
    expect(entryOf(weak)?.isShown).toBe(false);
    expect(entryOf(weak + review())?.isShown).toBe(true);
  });

  it('is outdated, and not shown, when the Swedish word is another than it was given for', () => {
    const made = (swedish: string): string => `${source}${review()}  source: "${textHash(swedish)}"\n`;
    expect(entryOf(made('adress'))).toMatchObject({ state: 'reviewed', isShown: true });
    expect(entryOf(made('hemvist'))).toMatchObject({ state: 'outdated', isShown: false });
  });
});

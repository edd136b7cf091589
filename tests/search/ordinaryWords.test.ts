import { describe, expect, it } from 'vitest';
import { ordinaryWords } from '../../src/build/search/ordinaryWords.ts';
import { makeLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { meanings } from '../../src/search/meanings.ts';
import { noWords } from '../support/searchedIn.ts';

/** What search knows of a site of a few words, and of what people say. */
function knownOn(text: string, say: string[] = []): Lexicon {
  const site = { swedish: text.split(' ').sort(), romani: [], complete: true };
  const known = { ...noWords, sayings: [{ say, pages: ['/stod/'] }] };
  const ordinary = ordinaryWords(makeLexicon({ ...site, ordinary: [] }, known));
  return makeLexicon({ ...site, ordinary }, known);
}

const meant = (word: string, lexicon: Lexicon): string[] => meanings(word, lexicon).map((one) => one.word);

describe('a word that Swedes use', () => {
  it('is not taken for a slip of another that stands on the site', () => {
    const lexicon = knownOn('vänder kopia');
    expect(meant('väder', lexicon)).toEqual(['väder']);
    expect(meant('köpa', lexicon)).toEqual(['köpa']);
    expect(meant('vändr', lexicon)).toEqual(['vänder']);
  });

  it('is not taken for a slip of what people say', () => {
    const lexicon = knownOn('stöd', ['högt ljud, ljudet']);
    expect(meant('ljuset', lexicon)).toEqual(['ljuset']);
    expect(meant('ljuddt', lexicon)).toEqual(['ljudet']);
  });

  it('is not cut into small words that it is not made of', () => {
    expect(meant('vänner', knownOn('ner', ['vänner']))).toEqual(['vänner']);
  });

  it('is cut into the words that it is made of', () => {
    expect(meant('telefonsamtal', knownOn('telefon samtal'))).toEqual(['samtal', 'telefon']);
  });

  it('is not read as another word without its marks that no one writes so', () => {
    expect(meant('dotter', knownOn('dött'))).toEqual(['dotter']);
    expect(meant('vald', knownOn('våld'))).toEqual(['vald', 'våld']);
  });

  it('is read as the form of it that stands on the site', () => {
    expect(meant('datorn', knownOn('dator'))).toContain('dator');
  });
});

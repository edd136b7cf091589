import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../src/search/alternatives.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';

/* The words for the varieties are made up. */
const lexicon = makeLexicon(
  {
    swedish: 'barn barnen familjerätten frånvaro polisen råd rådet skolan skolfrånvaro skolor'.split(' '),
    romani: ['blortipe', 'šurka'],
    complete: true,
    ordinary: [],
  },
  {
    terms: [
      { swedish: ['skola'], list: '/ordlista/s/', words: { arli: ['šurka'], kale: ['florta', 'plim plom'] } },
    ],
    sayings: [
      { say: ['slår mig', 'rädd hemma'], pages: ['/akut/'], danger: 1 },
      { say: ['mobbad', 'skola'], pages: ['/brobyggare/skola/'] },
    ],
  },
);

const asked = (question: string, reader: 'sv' | 'kale' = 'sv') =>
  alternatives(question, reader, lexicon).asked.map(({ ask, reason }) => `${ask} ${reason}`);
const said = (question: string): string[] =>
  alternatives(question, 'sv', lexicon).said.flatMap(({ pages }) => pages);

describe('what a question is taken for', () => {
  it('is the word and its forms', () => {
    expect(asked('barnets')).toEqual(['barn same']);
    expect(asked('skolans')).toContain('skolor same');
  });

  it('is compounds that end in the word, and a compound that nobody knows as if it were written apart', () => {
    expect(asked('frånvaro')).toEqual(['frånvaro same', 'skolfrånvaro part']);
    expect(asked('barnpolis')).toEqual(asked('barn polis'));
    expect(alternatives('barnpolis', 'sv', lexicon).words).toEqual(['barn', 'polis']);
  });

  it('is a word written apart', () => {
    expect(alternatives('skol frånvaro', 'sv', lexicon).asked).toContainEqual(
      expect.objectContaining({ ask: 'skolfrånvaro', covers: [0, 1] }),
    );
  });

  it('takes no word apart into one that is only the stem of another', () => {
    expect(alternatives('barnslå', 'sv', lexicon).words).toEqual(['barnslå']);
  });

  it('is not a neighbour of the word that only looks like its ending', () => {
    expect(asked('skola ar')).toEqual(asked('skola'));
  });

  it('is a word of the site that has a letter once or twice where it was typed twice or once, and is said', () => {
    expect(asked('pollisen')).toEqual(['polisen spelling']);
    expect(asked('familljerätten')).toEqual(['familjerätten spelling']);
    expect(asked('familjerättt')).toEqual(['familjerätten spelling']);
  });

  it('is a word with other letters that are typed alike, less surely where what is typed is a word', () => {
    expect(asked('familjeratt')).toEqual(['familjerätten letters']);
    expect(asked('radet')).toEqual(['rådet letters', 'råd letters']);
  });

  it('is a word spelled nearly so, only where nothing else explains it', () => {
    expect(asked('plisen')).toEqual(['polisen spelling']);
    expect(asked('skolor').join()).not.toContain('spelling');
    expect(asked('xqzvwj')).toEqual([]);
    expect(asked('847291')).toEqual([]);
  });

  it('is rather two words than one with another first letter', () => {
    const site = { swedish: ['området', 'rom', 'rådet'], romani: [], complete: true, ordinary: [] };
    const known = makeLexicon(site, { terms: [], sayings: [] });
    expect(alternatives('rområdet', 'sv', known).words).toEqual(['rom', 'rådet']);
    expect(alternatives('pmrådet', 'sv', known).asked).toEqual([]);
    expect(alternatives('pområdet', 'sv', known).asked.map(({ ask }) => ask)).toEqual(['området']);
  });

  it('is a Romani word in any spelling, and what it means', () => {
    expect(asked('shurka')).toEqual(expect.arrayContaining(['šurka letters', 'skolan language']));
    expect(asked('šurka')).toContain('šurka same');
    expect(asked('blortimos')).toContain('blortipe letters');
    expect(said('plim plom')).toEqual(['/brobyggare/skola/']);
    expect(asked('blortipp')).toContain('blortipe letters');
  });

  it('is a Romani word with the page of the word list that has it', () => {
    const [romani] = alternatives('šurka', 'sv', lexicon).asked.filter(({ ask }) => ask === 'šurka');
    expect(romani?.lists).toEqual(['/ordlista/s/']);
  });

  it('is said word by word of what is meant by several', () => {
    const [way] = alternatives('radd hemma', 'sv', lexicon).said;
    expect(way?.readings?.map(({ meant, reason }) => `${meant} ${reason}`)).toEqual([
      'rädd letters',
      'hemma same',
    ]);
    expect(way?.weight).toBeCloseTo((0.9 + 1) / 2);
  });

  it('is, for a reader of a variety, that variety’s word too', () => {
    expect(asked('skola', 'kale')).toContain('florta language');
    expect(asked('šurka', 'kale')).toContain('florta language');
    expect(asked('skola').join()).not.toContain('florta');
  });

  it('is what people mean when they say it, in any form and spelling', () => {
    expect(said('han slår mig och barnen')).toContain('/akut/');
    expect(said('blir mobbade')).toEqual(['/brobyggare/skola/']);
    expect(said('mobad')).toEqual(['/brobyggare/skola/']);
    expect(said('rädd')).toEqual([]);
  });

  it('answers words of the question, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
        const { words, asked: ways, said: answers } = alternatives(question, 'arli', lexicon);
        for (const { covers, weight } of [...ways, ...answers]) {
          expect(covers.length).toBeGreaterThan(0);
          for (const place of covers) expect(words[place]).toBeDefined();
          expect(weight).toBeGreaterThan(0);
        }
      }),
    );
  });
});

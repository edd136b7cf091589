import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from '../../src/model/sentences.ts';

describe('the sentences of a text', () => {
  it('end at a full stop, a question mark and an exclamation mark', () => {
    expect(sentencesOf('Är det fara? Ring 112! Vänta. Någon svarar')).toEqual([
      'Är det fara?',
      'Ring 112!',
      'Vänta.',
      'Någon svarar',
    ]);
  });

  it('end at a colon before a capital, not before a small letter', () => {
    expect(sentencesOf('2018: Två arbetade. Det betyder: du berättar.')).toEqual([
      '2018:',
      'Två arbetade.',
      'Det betyder: du berättar.',
    ]);
  });

  it('end where a quotation or a parenthesis ends with them', () => {
    expect(sentencesOf('Hon sa ”Ja!” Sedan gick hon. (Det var allt.) Slut.')).toEqual([
      'Hon sa ”Ja!”',
      'Sedan gick hon.',
      '(Det var allt.)',
      'Slut.',
    ]);
  });

  it('end at an empty line, but not at a line’s end', () => {
    expect(sentencesOf('En rad\noch en till\n\nEtt stycke')).toEqual(['En rad\noch en till', 'Ett stycke']);
  });

  it.each([
    'Ring kl. 9 på dagen.',
    'Det är t.ex. Borås.',
    'Sidan do.se finns.',
    'Det kostar 3.50 i dag.',
    'Se bl.a. Dikko.',
  ])('do not end within “%s”', (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });
});

describe('the words of a text', () => {
  it('are runs of letters and digits, whatever stands within them', () => {
    expect(wordsOf('Åren 2012–2015: gymnasie- och do.se, 5 a §, ”MR-stad” – ja.')).toEqual([
      'Åren',
      '2012–2015',
      'gymnasie',
      'och',
      'do.se',
      '5',
      'a',
      'MR-stad',
      'ja',
    ]);
  });

  it('have a number with spaces between its thousands as one', () => {
    expect(wordsOf('År 2016 fick de 1 984 000 kronor')).toEqual([
      'År',
      '2016',
      'fick',
      'de',
      '1 984 000',
      'kronor',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleNames } from '../../src/model/personNames.ts';

const known = {
  isName: (text: string): boolean => ['Borås', 'Borås Stad', 'Röda Korset', 'Polisen'].includes(text),
  plainWords: new Set(['ring', 'enligt', 'samordnaren', 'rom']),
};
const names = (text: string): string[] => possibleNames(text, known);

describe('what could be a name', () => {
  it.each([
    ['Anna Exempelsson ledde mötet.', 'Anna Exempelsson'],
    ['Mötet leddes av Anna Exempelsson.', 'Anna Exempelsson'],
    ['Ring Anna Exempelsson.', 'Anna Exempelsson'],
    ['Då kom Ann-Marie Exempel-Prov hit.', 'Ann-Marie Exempel-Prov'],
    ['Vi träffade A. Exempelsson där.', 'A. Exempelsson'],
    ['Vi träffade Carl von Exempel där.', 'Carl von Exempel'],
    ['Vi träffade Anna\nExempelsson där.', 'Anna Exempelsson'],
    ['Borås Stads Anna Exempelsson svarar.', 'Anna Exempelsson'],
    ['Enligt Polisen Anna Maria Exempelsson', 'Anna Maria Exempelsson'],
    ['Vi träffade E\u0301va Exempel.', 'Éva Exempel'],
  ])('is seen in "%s"', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    'Borås Stad svarar, och Borås Stads växel.',
    'Ring Polisen. Enligt Röda Korset är det rätt.',
    'Samordnaren svarar. Rom och romni.',
    'Vi åkte till Polisen Borås.',
    'Anna svarar.',
    'De går i klass B. Ring oss.',
    'EU och FN, SISU och MR.',
  ])('is not seen in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('is seen wherever two unknown names stand in a sentence, and never in lower case', () => {
    const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,8}$/);
    const before = fc.constantFrom('', 'Vi träffade ', 'Ring ', 'Se ”', '(', 'Det var rätt. ');
    fc.assert(
      fc.property(name, name, before, (first, last, start) => {
        fc.pre(![first, last].some((word) => known.plainWords.has(word.toLowerCase()) || known.isName(word)));
        expect(names(`${start}${first} ${last} i går.`)).toEqual([`${first} ${last}`]);
        expect(names(`${start}${first} ${last} i går.`.toLowerCase())).toEqual([]);
      }),
    );
  });
});

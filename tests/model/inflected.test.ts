import { describe, expect, it } from 'vitest';
import { inflected } from '../../src/model/inflected.ts';

describe('a Swedish word is found', () => {
  it.each([
    ['myndighet', 'myndighet myndigheten myndigheter myndigheterna myndigheternas Myndighetens'],
    ['beslut', 'beslut beslutet besluten beslutets'],
    ['kommun', 'kommun kommunen kommuner kommunerna'],
    ['strategi', 'strategi strategin strategier strategins'],
    ['kaka', 'kaka kakan kakor kakorna'],
    ['brobyggare', 'brobyggare brobyggaren brobyggarna brobyggares'],
    ['inflytande', 'inflytande inflytandet inflytandes'],
    ['växel', 'växel växeln'],
    ['nationella minoriteter', 'Nationella minoriteter'],
  ])('in each form of %s', (word, forms) => {
    const sought = word.includes(' ') ? [forms] : forms.split(' ');
    expect(sought.filter((form) => !inflected(word).test(`Om ${form}, alltså.`))).toEqual([]);
  });

  it.each([
    ['kommun', 'kommunfullmäktige utvecklingskommun kommunal kommun-val'],
    ['beslut', 'beslutat riksdagsbeslut'],
    ['kaka', 'kak kakao'],
    ['brobyggare', 'brobyggar brobyggande'],
  ])('not in other words that begin or end like %s', (word, others) => {
    expect(others.split(' ').filter((other) => inflected(word).test(other))).toEqual([]);
  });

  it('whatever signs it is written with', () => {
    expect(inflected('e-post (brev)').test('Skriv e-post (brev) till oss.')).toBe(true);
    expect(inflected('a.b').test('axb')).toBe(false);
  });
});

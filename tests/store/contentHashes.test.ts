import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalNumbersIn } from '../../src/checks/personalNumber.ts';
import { contentHash, contentHashes } from '../../src/store/contentHashes.ts';
import { smallSite } from '../support/smallSite.ts';

const day = '2026-06-01';
const meeting = (state: string): string =>
  `---\ntitle: Möte\ndescription: Ett möte.\ndate: 2026-05-01\nstate: ${state}\nitems:\n  - number: "1"\n    title: Hemligt än\n    text: Text.\n    agreement: antecknat\n---\n`;
const builder = (name: string): string =>
  `---\ntitle: Samordnare\ndescription: En roll.\norder: 1\n${name}lastChecked: 2026-05-01\n---\n`;

describe('what anyone may know of which content a site is made of', () => {
  it('has another hash for every other text, in letters that are never a personal number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(contentHash(one)).toMatch(/^[a-p]{16}$/);
        expect(personalNumbersIn(contentHash(one))).toEqual([]);
        expect(contentHash(one) === contentHash(other)).toBe(one === other);
      }),
    );
  });

  it('has nothing of a meeting before its minutes are approved', () => {
    const of = (state: string): string | undefined =>
      contentHashes(smallSite({ 'meetings/mote.sv.md': meeting(state) }), day)['meetings/mote.sv.md'];
    expect(of('ej-justerat')).toBeUndefined();
    expect(of('justerat')).toBe(contentHash(meeting('justerat')));
  });

  it('is of the text without a name whose consent has run out', () => {
    const path = 'bridge-builders/samordnare.sv.md';
    const named = builder('personalName: Ett namn\nnameConsentUntil: 2026-05-31\n');
    expect(contentHashes(smallSite({ [path]: named }), day)[path]).toBe(contentHash(builder('')));
  });
});

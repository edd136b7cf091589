import { expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';
import { smallSite } from '../../support/smallSite.ts';

const path = 'meetings/mote-1.sv.md';
const minutes = smallSite().find((file) => file.path === path)?.text ?? '';

it('minutes with a day of approval that are not approved are a contradiction, and said to be one', () => {
  const text = minutes.replace('state: justerat', 'state: ej-justerat');
  expect(text).not.toBe(minutes);
  expect(findingsIn({ [path]: text })).toContain(
    `fält approvedOn: Protokollet har en dag då det justerades, men läget säger något annat.
  Gör så här: Skriv "justerat" i fältet "state", eller ta bort "approvedOn".`,
  );
});

it('minutes that record a standpoint have one written', () => {
  const text = minutes.replace(/^ +decision: .*\n/m, '');
  expect(text).not.toBe(minutes);
  expect(findingsIn({ [path]: text })).toContain('beslutet är tomt');
});

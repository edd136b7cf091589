import { describe, expect, it } from 'vitest';
import { findingsIn, findingsInPage } from '../../support/findingsIn.ts';

const mend =
  'Gör så här: Skriv om orden på raden för hand, i stället för att klistra in dem, och spara filen som UTF-8.';

describe('a sign that is not seen', () => {
  it.each(['\u0000', '\u200F', '\u202E', '\u2066'])('is found in a text, once a file (case %#)', (sign) => {
    expect(findingsInPage(`Ett${sign} ord.${sign}\n`)).toContain(
      `Här finns ett tecken som inte syns och som kan ändra hur texten visas.\n  ${mend}`,
    );
  });

  it('is told from a letter that is gone', () => {
    expect(findingsIn({ 'terms/ny.yaml': 'swedish: "n\uFFFD"\nenglish: new\n' })).toContain(
      `rad 1: Här har en bokstav gått förlorad, och ersatts av tecknet \uFFFD.\n  ${mend}`,
    );
  });
});

it('finds nothing in the letters that the languages are written with', () => {
  expect(findingsInPage('Åäö č š ž ȟ ř\u00A0– ”ord”.\n')).toBe('');
});

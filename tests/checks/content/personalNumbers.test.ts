import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/content/checkContent.ts';
import { parseBody } from '../../../src/checks/content/parseBody.ts';
import { formatFindings } from '../../../src/checks/finding.ts';
import { findingsIn } from '../../support/findingsIn.ts';

const path = 'news/ny.sv.md';
const news = (date: string, body: string): Record<string, string> => ({
  [path]: `---\ntitle: "A"\ndescription: "B."\ndate: ${date}\n---\n${body}\n`,
});
const findingsInText = (body: string): string => findingsIn(news('2026-01-01', body));

/** The number that the Swedish Tax Agency prints on specimens, put together here so that it stands in no file. */
const specimen = ['19', '12'.repeat(3), '12'.repeat(2)] as const;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** The control digit: every other digit doubled, the digits of the products added up to a multiple of ten. */
function controlDigit(nine: string): number {
  const products = [...nine].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  const sum = products.reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return (10 - (sum % 10)) % 10;
}

/** A valid personal identity number or coordination number, in one of the ways that people write them. */
const written = fc
  .record({
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
    serial: fc.integer({ min: 1, max: 999 }),
    coordination: fc.boolean(),
    form: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ born, serial, coordination, form }) => {
    const [year = '', month = '', day = ''] = born.toISOString().slice(0, 10).split('-');
    const dayPart = coordination ? String(Number(day) + 60) : day;
    const short = `${year.slice(2)}${month}${dayPart}`;
    const three = String(serial).padStart(3, '0');
    const four = `${three}${controlDigit(short + three)}`;
    const date = `${year}${month}${dayPart}`;
    return [
      `${short}${four}`,
      `${short}-${four}`,
      `${short}+${four}`,
      `${short} ${four}`,
      `${short} - ${four}`,
      `${short}\u2013${four}`,
      `${date}${four}`,
      `${date}-${four}`,
      `${date} ${four}`,
      `${year}-${month}-${dayPart}-${four}`,
    ][form] as string;
  });

/** Any text that leaves the number standing on its own. */
const around = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/\d/.test(text));

describe('a personal number', () => {
  it('is found, with its line, and not repeated', () => {
    expect(findingsInText(`Text.\n\nHon heter ${specimen.slice(1).join('-')}.`)).toBe(`content/news/ny.sv.md
rad 8: Här står ett personnummer eller samordningsnummer.
  Gör så här: Ta bort det. Är det ett telefonnummer: skriv bindestreck efter riktnumret.

1 fel i 1 fil.
`);
  });

  it('is found also in a file that cannot be read, and no other message repeats it', () => {
    const findings = findingsIn(news(`"${specimen.join('')}"`, 'Text.'));
    expect(findings).toContain('rad 4, fält date: Värdet "…" är inte ett datum som finns.');
    expect(findings).toContain('rad 4: Här står ett personnummer eller samordningsnummer.');
    expect(digitsOf(findings)).not.toContain(specimen.join(''));
  });

  it('is found in the name of a file, and not repeated', () => {
    const findings = findingsIn({ [`news/${specimen.join('')}.sv.md`]: '' });
    expect(findings).toBe(`content/news/….sv.md
rad 1: Filens namn innehåller ett personnummer eller samordningsnummer.
  Gör så här: Ge filen en annan nyckel.

1 fel i 1 fil.
`);
  });

  it.each([
    ['an address', (number: string) => `[En e-tjänst](https://liten.example/?id=${number})`],
    ['an address that writes its hyphen as %2D', (number: string) => `<a@b> https://liten.example/${number.replace('-', '%2D')}`],
    ['what a picture shows', (number: string) => `![${number}](/media/bild.jpg)`],
    ['the name of a picture', (number: string) => `![En bild](/media/${number}.jpg)`],
    ['the name of a field', (number: string) => `Text.\n\n---\n${number}: x`],
  ])('is found in %s, and no message repeats it', (_, text) => {
    const number = `${specimen[0]}${specimen[1]}-${specimen[2]}`;
    const findings = findingsInText(text(number));
    expect(findings).toContain('Här står ett personnummer eller samordningsnummer.');
    expect(digitsOf(findings)).not.toContain(specimen.join(''));
    expect(findings).not.toMatch(new RegExp(`${specimen[1]}.{0,3}${specimen[2]}`));
  });

  it('is found in the name of an uploaded file, and not repeated', () => {
    expect(findingsIn({}, new Set([`/media/${specimen.join('')}.jpg`]))).toBe(`public/media/….jpg
rad 1: Namnet på en uppladdad fil innehåller ett personnummer eller samordningsnummer.
  Gör så här: Ta bort filen, ge den ett annat namn på din dator och ladda upp den igen.

1 fel i 1 fil.
`);
  });

  it('is found in any text and never repeated', () => {
    fc.assert(
      fc.property(written, around, around, (number, before, after) => {
        const text = `---\ntitle: ${number}\ndate: "${number}"\n---\n${before}${number}${after}`;
        const findings = formatFindings(checkContent([{ path, text }], { parseBody }));
        expect(findings).toContain('Här står ett personnummer eller samordningsnummer.');
        expect(findings).not.toContain(number);
        // YAML reads a run of digits as a number, without the zeros it begins with.
        expect(digitsOf(findings)).not.toContain(digitsOf(number).replace(/^0+/, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a number that is no personal number', () => {
  it.each([
    ['a phone number', '031-390 06 01, 0313-900601 och +46 31 390 06 01'],
    ['an organisation number', '212000-1561'],
    ['a date and a time', '2026-03-12 13.30'],
    ['a large number', '12345678901234'],
  ])('is let through: %s', (_, text) => {
    expect(findingsInText(text)).not.toContain('personnummer');
  });
});

/** One of the numbers kept free for fiction whose digits could also be a coordination number. */
const mobile = ['070', '174', '06', '07'] as const;

describe('a phone number whose digits could be a personal number', () => {
  it('is let through as people write it', () => {
    expect(findingsInText(`${mobile[0]}-${mobile.slice(1).join(' ')}`)).not.toContain('personnummer');
  });

  it('is let through in one run where it is there to be dialled', () => {
    const text = `---\ntitle: "A"\ndescription: "B."\norder: 1\nlastChecked: 2026-01-01\nphone: "${mobile.join('')}"\nphoneSource: "C"\n---\n`;
    expect(findingsIn({ 'bridge-builders/ny.sv.md': text })).toBe('');
  });

  it('is reported in one run in a text, and how to write it is said', () => {
    expect(findingsInText(`Ring ${mobile.join('')}.`)).toContain('skriv bindestreck efter riktnumret.');
  });
});

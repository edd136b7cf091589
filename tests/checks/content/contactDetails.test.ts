import { describe, expect, it } from 'vitest';
import { phoneNumbersIn } from '../../../src/model/phone.ts';
import { findingsIn, findingsInPage } from '../../support/findingsIn.ts';
import { smallSite } from '../../support/smallSite.ts';

describe('a phone number in a text', () => {
  it('is refused, and where it belongs is said', () => {
    expect(findingsInPage('Text.\n\nRing 031-390 06 01 om du undrar.')).toBe(
      'rad 7: Telefonnumret 031-390 06 01 står utanför fältet för telefonnummer, så ingen ser när det blir gammalt.\n' +
        '  Gör så här: Skriv numret hos kontakten, och länka till kontaktens sida här. På en sida kan du lägga in kontakten som kontaktkort. Ett nummer till en enskild person ska inte stå alls.',
    );
  });

  it('is refused in a field that is made for something else', () => {
    const meeting = `---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\nstate: planerat\nplace: "Rum 2, 031-390 06 01"\n---\n`;
    expect(findingsIn({ 'meetings/ny.sv.md': meeting })).toContain('rad 6, fält place: Telefonnumret 031-390 06 01');
  });

  it('is refused in a translation too', () => {
    const news = '---\ntitle: "[x]"\ndescription: "[y]"\n---\n[z] 031-390 06 01\n';
    expect(findingsIn({ 'news/nyhet-1.arli.md': news })).toContain('Telefonnumret 031-390 06 01');
  });

  it('may be a short number, which belongs to nobody and never changes', () => {
    expect(findingsInPage('Ring 112 när det är akut, 114 14 till polisen och 1177 om vård.')).toBe('');
  });

  it.each([
    '031-390 06 01',
    '031/390 06 01',
    '(031) 390 06 01',
    '0313900601',
    '031–390 06 01',
    '+46 31 390 06 01',
    '+46313900601',
    '+46 (0)31-390 06 01',
  ])('is known as people write it: %s', (number) => {
    expect(phoneNumbersIn(`Ring ${number}, eller kom hit.`)).toHaveLength(1);
  });

  it.each([
    'Åren 2012–2032 och 2016-2020.',
    'Läst 2026-11-22 (2023-03-01).',
    'Öppet 08–16, fredag 08.00–15.30.',
    'Öppet 08–16 09–12 10–14.',
    'Skrivelse 2011/12:56 och bet. 2011/12:KU17.',
    '8 650 000 kronor till 13 kommuner.',
    'https://docplayer.se/107816292-0313900601.html',
    '0,5 procent av 12345678901234.',
  ])('is not seen in what is none: %s', (text) => {
    expect(phoneNumbersIn(text)).toEqual([]);
  });
});

describe('an e-mail address in a text', () => {
  const withEmail = (body: string): string =>
    findingsIn({ 'pages/om.sv.mdx': `---\ntitle: "Om"\ndescription: "Om."\n---\n${body}\n` });

  it('is refused, in a link too', () => {
    expect(withEmail('Skriv till namn@liten.example.')).toContain(
      'rad 5: E-postadressen namn@liten.example står i en text.',
    );
    expect(withEmail('[Skriv till oss](mailto:namn@liten.example)')).toContain(
      'rad 5: E-postadressen namn@liten.example står i en text.',
    );
  });

  it("may be the office's own, as it stands in the settings", () => {
    const own = 'kontor@liten.example';
    const settings = smallSite().find(({ path }) => path === 'settings/settings.yaml')?.text ?? '';
    const page = `---\ntitle: "Om"\ndescription: "Om."\n---\nSkriv till [kontoret](mailto:${own}), ${own}.\n`;
    const findings = (email: string): string =>
      findingsIn({ 'pages/om.sv.mdx': page, 'settings/settings.yaml': `${settings}email: ${email}\n` });
    expect(findings(own)).toBe('');
    expect(findings('annan@liten.example')).toContain(`E-postadressen ${own} står i en text.`);
  });
});

import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';
import { smallSite } from '../../support/smallSite.ts';

const file = 'finder/finder.yaml';
const table = smallSite().find(({ path }) => path === file)?.text ?? '';

/** What is said when a part of the table is written otherwise. */
const changed = (part: string, other: string): string => {
  expect(table).toContain(part);
  return findingsIn({ [file]: table.replace(part, other) });
};

describe('the table of who helps with what', () => {
  it('needs a row for every need', () => {
    expect(changed('  - need: pengar\n    next: [exempelmyndigheten]\n', '')).toBe(`content/finder/finder.yaml
rad 2, fält rows: Behovet "Pengar och försörjning" har ingen rad, så den som väljer det får ingen att ringa.
  Gör så här: Lägg till en rad för "pengar" med en brobyggare eller minst en kontakt.

1 fel i 1 fil.
`);
  });

  it('needs someone in every row', () => {
    expect(changed('  - need: pengar\n    next: [exempelmyndigheten]\n', '  - need: pengar\n')).toContain(
      `fält rows.7.need: Ingen står som svar på behovet "Pengar och försörjning".
  Gör så här: Välj en brobyggare i fältet "bridgeBuilder" eller en kontakt i fältet "next".`,
    );
  });

  it('has one row for a need', () => {
    expect(changed('  - need: akut\n', '  - need: akut\n    bridgeBuilder: skola\n  - need: akut\n')).toContain(
      'fält rows.1.need: Behovet "Akut hjälp" har två rader, och bara en kan visas.',
    );
  });

  it('names only those who exist', () => {
    expect(changed('bridgeBuilder: skola', 'bridgeBuilder: lakare')).toContain(
      'fält rows.1.bridgeBuilder: "lakare" finns inte i content/bridge-builders/.',
    );
    expect(changed('next: [exempelmyndigheten]', 'next: [exempelmyndigheten, borta]')).toContain(
      'fält rows.0.next.1: "borta" finns inte i content/contacts/.',
    );
  });

  it('has a contact once in a row', () => {
    expect(changed('next: [exempelmyndigheten]', 'next: [exempelmyndigheten, exempelmyndigheten]')).toContain(
      `fält rows.0.next.1: "exempelmyndigheten" står redan i raden, och skulle synas två gånger.
  Gör så här: Låt kontakten stå på ett ställe i raden.`,
    );
  });

  const contact = (phone: string): string =>
    `---\ntitle: "Numret"\ndescription: "Om numret."\norder: 2\nkind: stat\n${phone}onSlide: false\nlastChecked: 2026-01-01\n---\n`;

  it('names nobody without a number when it is closed', () => {
    const text = table.replace('bridgeBuilder: skola', 'bridgeBuilder: skola\n    whenClosed: tyst');
    expect(findingsIn({ [file]: text, 'contacts/tyst.sv.md': contact('') })).toContain(
      `fält rows.1.whenClosed: "tyst" har inget eget nummer, så ingen svarar när det är stängt.
  Gör så här: Välj en kontakt med ett eget nummer, eller lämna fältet tomt.`,
    );
  });

  it('begins with 112 for those in danger, and has someone else for those who are afraid', () => {
    const nod = { 'contacts/nod.sv.md': contact('phone: "112"\nphoneSource: "Ett exempel"\n') };
    const withFirst = (akut: string, trygghet: string): string =>
      findingsIn({
        ...nod,
        [file]: table
          .replace('- need: akut\n', `- need: akut\n    first: ${akut}\n`)
          .replace(
            '- need: trygghet\n    next: [exempelmyndigheten]\n',
            `- need: trygghet\n    first: ${trygghet}\n`,
          ),
      });
    expect(withFirst('[nod]', '[nod, exempelmyndigheten]')).toBe('');
    expect(withFirst('[]', '[nod]')).toContain(
      `fält rows.0.first: Raden "akut" börjar inte med någon vars nummer är 112.
  Gör så här: Välj kontakten med numret 112 i fältet "first".`,
    );
    expect(withFirst('[nod]', '[nod]')).toContain('fält rows.6.first: Raden "trygghet" har ingen att prata med');
    expect(withFirst('[nod]', '[exempelmyndigheten]')).toContain(
      'fält rows.6.first: Raden "trygghet" börjar inte med någon vars nummer är 112.',
    );
  });

  it('is a file that the site cannot be without', () => {
    expect(findingsIn({ [file]: null })).toContain('Tabellen över vem som hjälper med vad saknas.');
  });
});

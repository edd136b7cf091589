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

  it('is a file that the site cannot be without', () => {
    expect(findingsIn({ [file]: null })).toContain('Tabellen över vem som hjälper med vad saknas.');
  });
});

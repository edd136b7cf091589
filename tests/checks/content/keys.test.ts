import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';

const news = (more = ''): string =>
  `---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\n${more}---\nText.\n`;
const meeting = (agenda: string): string =>
  `---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\nstate: planerat\nagenda:\n${agenda}---\n`;

describe('a key', () => {
  it('is used by one file in a language, whatever the letter case', () => {
    expect(findingsIn({ 'news/Nyhet-1.sv.md': news() })).toBe(`content/news/Nyhet-1.sv.md
rad 1: Filnamnet "Nyhet-1.sv.md" följer inte mönstret för news.
  Gör så här: Döp filen som min-nyckel.sv.md: nyckeln med små bokstäver a–z, siffror och bindestreck.

content/news/nyhet-1.sv.md
rad 1: Filen har samma nyckel och språk som content/news/Nyhet-1.sv.md.
  Gör så här: Ge en av filerna en annan nyckel, eller ta bort den.

2 fel i 2 filer.
`);
  });

  it('is used by one file in a language, whatever the ending', () => {
    expect(findingsIn({ 'news/nyhet-1.sv.txt': news() })).toContain(
      'rad 1: Filen har samma nyckel och språk som content/news/nyhet-1.sv.md.',
    );
  });

  it('of a contact is not that of the file with all contacts, now or before', () => {
    const contact = (more = ''): string =>
      `---\ntitle: "A"\ndescription: "B."\norder: 2\nkind: stat\nonSlide: false\nlastChecked: 2026-01-01\n${more}---\n`;
    const said = `Nyckeln "alla-kontakter" är upptagen: /kontakter/alla-kontakter.html är filen med alla kontakter.
  Gör så här: Välj en annan nyckel.`;
    expect(findingsIn({ 'contacts/alla-kontakter.sv.md': contact() })).toContain(`rad 1: ${said}`);
    expect(
      findingsIn({ 'contacts/annan.sv.md': contact('formerKeys:\n  - key: alla-kontakter\n') }),
    ).toContain(`rad 9, fält formerKeys.0.key: ${said}`);
    expect(findingsIn({ 'news/alla-kontakter.sv.md': news() })).toBe('');
  });

  it('is used by one item of a list', () => {
    const agenda = '  - key: oppning\n    title: "Ett"\n  - key: oppning\n    title: "Två"\n';
    expect(findingsIn({ 'meetings/m.sv.md': meeting(agenda) })).toBe(`content/meetings/m.sv.md
rad 9, fält agenda.1.key: Två punkter i listan har nyckeln "oppning".
  Gör så här: Ge varje punkt i listan en egen nyckel.

1 fel i 1 fil.
`);
  });

  it('that was used before may not be the address of another entry', () => {
    expect(findingsIn({ 'news/ny.sv.md': news('formerKeys:\n  - key: nyhet-1\n') })).toBe(`content/news/ny.sv.md
rad 6, fält formerKeys.0.key: Den tidigare nyckeln "nyhet-1" ger adressen /nyheter/nyhet-1/, som redan hör till content/news/nyhet-1.sv.md.
  Gör så här: Ta bort den tidigare nyckeln här, eller i den andra filen.

1 fel i 1 fil.
`);
  });

  it('that was used before may be so in one file only', () => {
    const former = news('formerKeys:\n  - key: gammal\n');
    expect(findingsIn({ 'news/a.sv.md': former, 'news/b.sv.md': former })).toContain(
      'content/news/b.sv.md\nrad 6, fält formerKeys.0.key: Den tidigare nyckeln "gammal" ger adressen /nyheter/gammal/, som redan hör till content/news/a.sv.md.',
    );
  });
});

describe('a translation', () => {
  it('needs a Swedish file', () => {
    expect(findingsIn({ 'news/ny.arli.md': '---\ntitle: "A"\ndescription: "B."\n---\n' })).toBe(`content/news/ny.arli.md
rad 1: Översättningen har ingen svensk fil.
  Gör så här: Skriv content/news/ny.sv.md först, eller ta bort översättningen.

1 fel i 1 fil.
`);
  });

  it('has a source even while the Swedish file is broken', () => {
    const findings = findingsIn({
      'news/ny.sv.md': '---\ntitle: "A"\n---\n',
      'news/ny.arli.md': '---\ntitle: "A"\ndescription: "B."\n---\n',
    });
    expect(findings).not.toContain('Översättningen har ingen svensk fil.');
  });

  it('has no items that the Swedish list lacks', () => {
    const translation = '---\ntitle: "A"\ndescription: "B."\nagenda:\n  - key: annat\n    title: "Ett"\n---\n';
    expect(findingsIn({ 'meetings/mote-1.lattlast.md': translation })).toBe(`content/meetings/mote-1.lattlast.md
rad 5, fält agenda.0.key: Nyckeln "annat" finns inte i den svenska filens lista, så punkten visas aldrig.
  Gör så här: Skriv en av nycklarna i content/meetings/mote-1.sv.md, eller ta bort punkten.

1 fel i 1 fil.
`);
  });
});

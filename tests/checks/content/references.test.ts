import { describe, expect, it } from 'vitest';
import { findingsIn, findingsInPage } from '../../support/findingsIn.ts';

describe('a reference', () => {
  it('must lead to an entry that exists', () => {
    const text = '---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\narea: kultur\n---\nText.\n';
    expect(findingsIn({ 'news/ny.sv.md': text })).toBe(`content/news/ny.sv.md
rad 5, fält area: "kultur" finns inte i content/areas/.
  Gör så här: Skriv nyckeln till en fil som finns i content/areas/, eller ta bort hänvisningen.

1 fel i 1 fil.
`);
  });

  it('in a list is reported at its own line', () => {
    const text =
      '---\ntitle: "A"\ndescription: "B."\norder: 2\nnationalAim: "C."\ncontacts:\n  - exempelmyndigheten\n  - ingen\n---\n';
    expect(findingsIn({ 'areas/bostad.sv.md': text })).toContain(
      'rad 8, fält contacts.1: "ingen" finns inte i content/contacts/.',
    );
  });

  it('in a block must lead to a contact that exists', () => {
    expect(findingsInPage('\n<ContactCard id="ingen" />\n')).toBe(`rad 6: "ingen" finns inte i content/contacts/.
  Gör så här: Skriv nyckeln till en fil som finns i content/contacts/, eller ta bort hänvisningen.`);
  });

  it('from a step to its word must lead to a term that exists', () => {
    expect(findingsInPage('\n<Step number="1" name="Ett" term="strategi">\n\nText.\n\n</Step>\n')).toBe('');
    expect(findingsInPage('\n<Step number="1" name="Ett" term="ingen">\n\nText.\n\n</Step>\n'))
      .toBe(`rad 6: "ingen" finns inte i content/terms/.
  Gör så här: Skriv nyckeln till en fil som finns i content/terms/, eller ta bort hänvisningen.`);
  });

  it('holds when what it leads to is broken but there', () => {
    const findings = findingsIn({ 'areas/utbildning.sv.md': '---\ntitle: "A"\n---\n' });
    expect(findings).not.toContain('finns inte i content/areas/');
  });
});

describe('the site', () => {
  it('cannot be without a fixed page, its settings, its words or the terms they use', () => {
    const findings = findingsIn({
      'pages/ordlista.sv.mdx': null,
      'settings/settings.yaml': null,
      'interface/strings.sv.yaml': '\n',
      'terms/strategi.yaml': null,
    });
    expect(findings).toBe(`content/interface/strings.sv.yaml
rad 1: Webbplatsens egna ord saknas på svenska.
  Gör så här: Hämta tillbaka filen.

content/pages/ordlista.sv.mdx
rad 1: Sidan med adressen /ordlista/ saknas.
  Gör så här: Hämta tillbaka filen.

content/settings/settings.yaml
rad 1: Webbplatsens inställningar saknas.
  Gör så här: Hämta tillbaka filen.

content/terms/strategi.yaml
rad 1: Begreppet "strategi" saknas, och webbplatsens ord nav.councilAndWork använder det.
  Gör så här: Hämta tillbaka filen.
rad 1: Begreppet "strategi" saknas, och webbplatsens ord nav.strategy använder det.
  Gör så här: Hämta tillbaka filen.

5 fel i 4 filer.
`);
  });

  it('has no page without an address', () => {
    expect(findingsIn({ 'pages/kampanj.sv.mdx': '---\ntitle: "A"\ndescription: "B."\n---\n' })).toContain(
      'content/pages/kampanj.sv.mdx\nrad 1: Nyckeln "kampanj" har ingen plats på webbplatsen, så filen visas aldrig.\n' +
        '  Gör så här: Ta bort filen, eller ge den en av nycklarna start, brobyggare, stod,',
    );
  });
});

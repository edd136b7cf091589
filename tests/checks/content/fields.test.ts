import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';

const news = (fields: string, body = 'Text.\n'): Record<string, string> => ({
  'news/ny.sv.md': `---\n${fields}---\n${body}`,
});

describe('the fields of a file', () => {
  it('must hold every required one', () => {
    expect(findingsIn(news('title: "Ny"\ndate: 2026-02-01\n'))).toBe(`content/news/ny.sv.md
rad 2, fält description: Fältet "description" saknas eller är tomt.
  Gör så här: Skriv en eller flera meningar.

1 fel i 1 fil.
`);
  });

  it('must hold dates that exist', () => {
    expect(findingsIn(news('title: "Ny"\ndescription: "Om."\ndate: 2026-02-30\n'))).toBe(`content/news/ny.sv.md
rad 4, fält date: Värdet "2026-02-30" är inte ett datum som finns.
  Gör så här: Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.

1 fel i 1 fil.
`);
  });

  it('are reported together, several in each file and in several files', () => {
    const findings = findingsIn({
      ...news('title: 2026\ndate: "i går"\nauthor: "Någon"\n'),
      'areas/bostad.sv.md': 'Text utan fält.\n',
    });
    expect(findings).toBe(`content/areas/bostad.sv.md
rad 1: Filen saknar fältdelen överst.
  Gör så här: Börja filen med en rad med tre bindestreck, sedan fälten, sedan en rad till med tre bindestreck.

content/news/ny.sv.md
rad 2, fält description: Fältet "description" saknas eller är tomt.
  Gör så här: Skriv en eller flera meningar.
rad 2, fält title: Värdet "2026" är inte en text.
  Gör så här: Skriv värdet inom citattecken: "2026".
rad 3, fält date: Värdet "i går" är inte ett datum som finns.
  Gör så här: Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.
rad 4, fält author: Fältet "author" finns inte här.
  Gör så här: Ta bort det, eller rätta namnet. Fälten är: title, description, date, area, sources, formerKeys.

5 fel i 2 filer.
`);
  });

  it('stop the check of their own file only', () => {
    const findings = findingsIn({
      ...news('title: "Ny"\n', '<b>fet</b>\n'),
      'news/annan.sv.md': '---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\n---\n<b>fet</b>\n',
    });
    expect(findings).toContain('content/news/annan.sv.md\nrad 6: Texten innehåller HTML-kod.');
    expect(findings).not.toContain('content/news/ny.sv.md\nrad 4: Texten innehåller HTML-kod.');
  });
});

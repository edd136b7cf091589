import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';

const text = '---\ntitle: "A"\ndescription: "B."\n---\n';

describe('the name of a file', () => {
  it('must end with a language that the site has', () => {
    expect(findingsIn({ 'pages/start.se.mdx': text })).toBe(`content/pages/start.se.mdx
rad 1: Språket "se" i filnamnet finns inte.
  Gör så här: Skriv ett av språken sv, lattlast, arli, kelderash, lovari, kale, resande före .mdx.

1 fel i 1 fil.
`);
  });

  it('must have the ending of its type', () => {
    expect(findingsIn({ 'pages/start.arli.md': text })).toBe(`content/pages/start.arli.md
rad 1: Filnamnet "start.arli.md" följer inte mönstret för pages.
  Gör så här: Döp filen som min-nyckel.sv.mdx: nyckeln med små bokstäver a–z, siffror och bindestreck.

1 fel i 1 fil.
`);
  });

  it('must stand in the folder of a type', () => {
    expect(findingsIn({ 'nyheter/a.sv.md': text })).toBe(`content/nyheter/a.sv.md
rad 1: Mappen hör inte till någon innehållstyp.
  Gör så här: Lägg filen direkt i en av mapparna pages, areas, bridge-builders, contacts, finder, meetings, news, results, terms, synonyms, interface, settings under content/.

1 fel i 1 fil.
`);
  });
});

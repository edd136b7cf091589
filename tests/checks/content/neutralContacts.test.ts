import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/findingsIn.ts';

const contact = (more: string): string => `---
title: "Hjälp mot våld"
description: "Om våld."
order: 2
kind: stat
onSlide: false
lastChecked: 2026-01-01
${more}---
`;
const sensitive = (neutralTitle: string): string =>
  contact(`sensitive: true\nneutralTitle: "${neutralTitle}"\n`);

describe('a sensitive contact', () => {
  it('is right with a neutral title and key', () => {
    expect(findingsIn({ 'contacts/samtal.sv.md': sensitive('Samtal dygnet runt') })).toBe('');
  });

  it('must have a neutral title', () => {
    expect(findingsIn({ 'contacts/samtal.sv.md': contact('sensitive: true\n') }))
      .toBe(`content/contacts/samtal.sv.md
rad 2, fält neutralTitle: Kontakten är känslig men har ingen neutral titel. Då avslöjar historiken och flikarna vad sidan handlar om.
  Gör så här: Skriv en titel som inte säger vad kontakten hjälper till med, till exempel "Samtal dygnet runt".

1 fel i 1 fil.
`);
  });

  it('may not tell in the neutral title what it helps with, in any language', () => {
    const files = {
      'contacts/samtal.sv.md': sensitive('Stöd vid Relationsvåld'),
      'contacts/samtal.lattlast.md':
        '---\ntitle: "Hjälp"\nneutralTitle: "Om någon slår dig"\ndescription: "Om."\n---\n',
    };
    expect(findingsIn(files)).toBe(`content/contacts/samtal.lattlast.md
rad 3, fält neutralTitle: Den neutrala titeln innehåller "slår", som avslöjar vad kontakten hjälper till med.
  Gör så här: Skriv en titel som lika gärna kunde gälla något annat, till exempel "Samtal dygnet runt".

content/contacts/samtal.sv.md
rad 9, fält neutralTitle: Den neutrala titeln innehåller "Relation", som avslöjar vad kontakten hjälper till med.
  Gör så här: Skriv en titel som lika gärna kunde gälla något annat, till exempel "Samtal dygnet runt".

2 fel i 2 filer.
`);
  });

  it('may not tell it in the key, where å, ä and ö are written without marks', () => {
    expect(findingsIn({ 'contacts/stod-mot-vald.sv.md': sensitive('Stöd') }))
      .toBe(`content/contacts/stod-mot-vald.sv.md
rad 1: Kontakten är känslig, men nyckeln "stod-mot-vald" innehåller "vald". Den syns i adressen och i historiken.
  Gör så här: Döp om filen till något neutralt, till exempel samtal-dygnet-runt, och skriv den gamla nyckeln under "formerKeys".

1 fel i 1 fil.
`);
  });

  it('has a neutral title in every language that has a title', () => {
    const files = {
      'contacts/samtal.sv.md': sensitive('Samtal'),
      'contacts/samtal.lattlast.md': '---\ntitle: "Hjälp"\ndescription: "Om."\n---\n',
    };
    expect(findingsIn(files)).toContain(`content/contacts/samtal.lattlast.md
rad 2, fält neutralTitle: Kontakten är känslig, och filen översätter titeln men inte den neutrala titeln.
  Gör så här: Skriv den neutrala titeln på samma språk i fältet "neutralTitle".`);
  });

  it('may not be named for what was done to someone', () => {
    for (const title of ['Skyddat boende', 'Stöd för brottsoffer', 'Offer', 'Din relation', 'Trafficking', 'Om tvång']) {
      expect(findingsIn({ 'contacts/samtal.sv.md': sensitive(title) }), title).toContain('avslöjar');
    }
  });

  it('may use words that only look alike', () => {
    for (const title of ['Förslag och journal', 'Foto och hopp', 'Offert och avgifter', 'Korrelation, hotell']) {
      expect(findingsIn({ 'contacts/samtal.sv.md': sensitive(title) }), title).toBe('');
    }
  });
});

describe('a contact that is not sensitive', () => {
  it('may be named by what it does', () => {
    expect(findingsIn({ 'contacts/kvinnojour.sv.md': contact('') })).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { findingsIn, findingsInPage } from '../../support/findingsIn.ts';

const question = (line: number, name: string, mend: string): string =>
  `rad ${line}: Är "${name}" namnet på en person?\n  Gör så här: ${mend}`;

const elsewhere =
  'Skriv rollen i stället, till exempel samordnaren. Är det en plats, en förening eller något annat kan det stå kvar.';

describe('words with capitals in a row', () => {
  it('are asked about, as a question and no fault', () => {
    expect(
      findingsIn({ 'pages/om.sv.mdx': '---\ntitle: "Om"\ndescription: "Om."\n---\nVi träffade Anna Exempelsson.\n' }),
    ).toBe(`content/pages/om.sv.mdx\n${question(5, 'Anna Exempelsson', elsewhere)}\n\n1 fråga i 1 fil.\n`);
  });

  it('are asked about in what a picture shows, in a table, a heading and a block', () => {
    const body = [
      'Vi är hos någon.',
      '## Hos Anna Exempelsson',
      '![Mona Provsdotter talar](/media/bild.jpg)',
      '| Roll | Vem |\n|---|---|\n| Ordförande | Rut Falskén |',
      '<Step number="1" name="Möte med Lo Påhitt">\n\nText.\n\n</Step>',
    ].join('\n\n');
    const findings = findingsInPage(body);
    for (const name of ['Anna Exempelsson', 'Mona Provsdotter', 'Rut Falskén', 'Lo Påhitt']) {
      expect(findings).toContain(`Är "${name}" namnet på en person?`);
    }
  });

  it('are asked about in minutes wherever a name could be typed, with what the council needs to know', () => {
    const meeting = `---
title: "A"
description: "Vi är hos någon."
date: 2026-01-01
state: planerat
place: "Hos Mona Provsdotter"
present:
  - group: "Gruppen, genom Anna Exempelsson"
items:
  - number: "1"
    title: "En punkt"
    text: "Lo Påhitt talade."
    agreement: antecknat
    responsible: "Rut Falskén"
---
`;
    const findings = findingsIn({ 'meetings/ny.sv.md': meeting });
    for (const [field, name] of [
      ['place', 'Mona Provsdotter'],
      ['present.0.group', 'Anna Exempelsson'],
      ['items.0.text', 'Lo Påhitt'],
      ['items.0.responsible', 'Rut Falskén'],
    ]) {
      expect(findings).toContain(
        `fält ${field}: Är "${name}" namnet på en person?\n  Gör så här: Skriv aldrig namn på den som sitter i rådet, för det visar etniskt ursprung.`,
      );
    }
  });

  it('are not asked about when an entry is called so, but in that entry itself', () => {
    const contact = (title: string): string =>
      `---\ntitle: "${title}"\ndescription: "En förening."\norder: 2\nkind: civilsamhalle\nonSlide: false\nlastChecked: 2026-01-01\n---\n`;
    const findings = findingsIn({
      'contacts/ny.sv.md': contact('Provbo Förening'),
      'pages/om.sv.mdx': '---\ntitle: "Om"\ndescription: "Om."\n---\nVi träffade Provbo Förening.\n',
    });
    expect(findings).toContain('content/contacts/ny.sv.md\nrad 2, fält title: Är "Provbo Förening"');
    expect(findings).not.toContain('content/pages/om.sv.mdx');
  });

  it('are not asked about at the start of a sentence, when the word stands elsewhere without its capital', () => {
    expect(findingsInPage('Vi kan ringa Exempelmyndigheten. Ringa Provkontoret?')).toBe('');
  });

  it('are not asked about in a source, where authors stand, nor where a name has consent', () => {
    const page = '---\ntitle: "Om"\ndescription: "Om."\nsources:\n  - title: "Anna Exempelsson: En bok"\n---\nText.\n';
    const role =
      '---\ntitle: "A"\ndescription: "B."\norder: 3\nlastChecked: 2026-01-01\npersonalName: "Anna Exempelsson"\nnameConsentUntil: 2026-12-31\n---\n';
    expect(findingsIn({ 'pages/om.sv.mdx': page, 'bridge-builders/ny.sv.md': role })).toBe('');
  });
});

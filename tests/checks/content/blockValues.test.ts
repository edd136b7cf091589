import { describe, expect, it } from 'vitest';
import { findingsIn, findingsInPage } from '../../support/findingsIn.ts';

const found = (line: number, cause: string, mend: string): string => `rad ${line}: ${cause}\n  Gör så här: ${mend}`;

const choose = 'Välj en av dem som finns, eller ta bort uppgiften.';

/** What is said of a page when some files are uploaded. */
const findingsWith = (text: string): string =>
  findingsIn(
    { 'pages/om.sv.mdx': `---\ntitle: "Om"\ndescription: "Om sidan."\n---\n${text}` },
    new Set(['/media/rost.mp3', '/media/tom.mp3', '/media/plan.pdf']),
    new Map([
      ['/media/rost.mp3', { bytes: 900, isSound: true, seconds: 2 }],
      ['/media/tom.mp3', { bytes: 0, isSound: false, seconds: undefined }],
    ]),
  );

describe('what a block shows', () => {
  it.each([
    ['<Figure of="2025/ingen" />', 'Det finns ingen siffra i resultaten som heter "2025/ingen".'],
    ['<Step number="1" name="Ett" pictogram="katt">\n\nText.\n\n</Step>', 'Det finns inget piktogram som heter "katt".'],
    [
      '<Document href="/media/plan.pdf" title="Planen" language="latin" />',
      'Det finns inget språk som heter "latin".',
    ],
  ])('is something that there is, unlike %s', (text, cause) => {
    expect(findingsInPage(text)).toBe(found(5, cause, choose));
  });

  it('is a file of its kind among those uploaded', () => {
    expect(findingsWith('<Document href="/media/plan.pdf" title="Planen" />')).toBe('');
    expect(findingsWith('<Document href="/media/borta.pdf" title="Planen" />')).toContain(
      'Filen /media/borta.pdf finns inte.',
    );
    expect(findingsWith('<Document href="https://liten.example/plan.pdf" title="Planen" />')).toContain(
      found(
        5,
        'Blocket <Document> visar https://liten.example/plan.pdf, som inte är ett dokument på webbplatsen.',
        'Ladda upp filen och välj den i blocket. Adressen börjar med /media/ och slutar på .pdf.',
      ),
    );
    expect(findingsWith('<Audio src="/media/plan.pdf" title="Hör">\n\nHej.\n\n</Audio>')).toContain(
      'Blocket <Audio> visar /media/plan.pdf, som inte är ett ljud på webbplatsen.',
    );
  });

  it('is sound that can be played, with what it says in writing', () => {
    expect(findingsWith('<Audio src="/media/rost.mp3" title="Hör">\n\nHej.\n\n</Audio>')).toBe('');
    expect(findingsWith('<Audio src="/media/tom.mp3" title="Hör">\n\nHej.\n\n</Audio>')).toContain(
      'Filen /media/tom.mp3 är tom: den har 0 byte.',
    );
    expect(findingsWith('<Audio src="/media/rost.mp3" title="Hör">\n\n</Audio>')).toContain(
      found(
        5,
        'Blocket <Audio> har ingen text, så den som inte hör får inte veta vad som sägs.',
        'Skriv i blocket det som sägs i ljudet.',
      ),
    );
  });
});

describe('what the text editor would lose', () => {
  const direct = 'Skriv adressen direkt i länken: [vart den leder](/stod/).';
  it.each([
    ['Text[^1].\n\n[^1]: Not.', 7, 'Texten har en fotnot.', 'Skriv det som står i fotnoten i texten i stället.'],
    ['[Stödet][a].\n\n[a]: /stod/', 7, 'En länk eller bild får sin adress på ett annat ställe i texten.', direct],
    ['Ett.\n\n---\n\nTvå.', 7, 'Texten har en linje tvärs över sidan.', 'Ta bort linjen. En rubrik säger mer.'],
    ['* [x] Klart', 5, 'Listan har rutor att kryssa i.', 'Skriv en vanlig lista.'],
    [
      '| a |\n|:-:|\n| b |',
      5,
      'Tabellens kolumner är ställda åt ett håll med kolon.',
      'Ta bort kolonen i raden under tabellens rubriker.',
    ],
    [
      '> <Note>\n>\n> Text.\n>\n> </Note>',
      5,
      'Blocket <Note> står i en lista eller ett citat.',
      'Skriv blocket på egna rader, utan tecken eller mellanslag före.',
    ],
  ])('is asked for in another way: %s', (text, line, cause, mend) => {
    expect(findingsInPage(text)).toBe(found(line, cause, mend));
  });
});

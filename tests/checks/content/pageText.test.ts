import { describe, expect, it } from 'vitest';
import { findingsInPage } from '../../support/findingsIn.ts';

const braces = 'Ta bort klamrarna. Ska tecknet synas i texten: skriv \\{ i stället för {.';
const blocks = 'Blocken är: ContactCard, Step, Note, FactBox, Figure, Audio, Document, Unconfirmed. Ska tecknet synas i texten: skriv \\< i stället för <.';
const link = 'Skriv en adress som börjar med https://, http://, mailto:, / eller #. Ett telefonnummer hör till en kontakt, som har källa: lägg in den med <ContactCard>.';
const notALink = 'Länken leder inte till en webbadress eller en e-postadress.';

const found = (line: number, cause: string, mend: string): string => `rad ${line}: ${cause}\n  Gör så här: ${mend}`;

describe('code in the text of a page', () => {
  const asCode = 'Raden börjar med import eller export, och då läses den som kod.';
  const remove = 'Ta bort raden, eller börja meningen med ett annat ord.';

  it('is refused when it imports', () => {
    expect(findingsInPage('import fs from "node:fs"\n')).toBe(found(5, asCode, remove));
  });

  it('is refused when it exports', () => {
    expect(findingsInPage('Text.\n\nexport const a = 1\n')).toBe(found(7, asCode, remove));
  });

  it('is refused when an ordinary sentence begins with the word import', () => {
    expect(findingsInPage('import av varor ökar\n')).toBe(found(5, asCode, remove));
  });

  it('is refused even where the parser alone would end the whole process', () => {
    expect(findingsInPage('import "\\')).toBe(found(5, asCode, remove));
  });

  it('is refused within braces', () => {
    expect(findingsInPage('Hej {process.env.X} du.\n\n{process.env.Y}\n')).toBe(
      [5, 7].map((line) => found(line, 'Texten innehåller kod inom klamrar, { och }.', braces)).join('\n'),
    );
  });

  it('is refused within braces also when it is no code at all', () => {
    expect(findingsInPage('Text.\n\nHej {kära vän}.\n')).toBe(
      found(7, 'Texten innehåller kod inom klamrar, { och }.', braces),
    );
  });

  it('is refused as a script', () => {
    expect(findingsInPage('<script>alert(1)</script>\n')).toBe(
      found(5, 'Texten innehåller <script>, som inte är ett av blocken.', `Ta bort det. ${blocks}`),
    );
  });

  it('is refused as an unclosed HTML element', () => {
    expect(findingsInPage('Rad ett<br>rad två\n')).toBe(
      found(5, 'Texten innehåller <br>, som inte är ett av blocken.', `Ta bort det. ${blocks}`),
    );
  });

  it('is let through as text when it is escaped or shown as code', () => {
    expect(findingsInPage('Så här: \\{x} och \\<b> och `{y}`.\n')).toBe('');
  });
});

describe('a link in the text of a page', () => {
  it.each([
    ['plain', '[x y](javascript:alert(1))'],
    ['in capitals', '[x y](JaVaScRiPt:alert(1))'],
    ['with an entity', '[x y](jav&#97;script:alert(1))'],
    ['with a tab inside', '[x y](<java\tscript:alert(1)>)'],
    ['after a control character', '[x y](<&#1;javascript:alert(1)>)'],
    ['as data', '[x y](data:text/html,x)'],
    ['as vbscript', '[x y](vbscript:x)'],
    ['in a definition', '[x y][a]\n\n[a]: javascript:alert(1)'],
    ['to another site without a scheme', '[x y](//example.com/)'],
    ['to another site with a backslash', '[x y](</\\example.com/>)'],
    ['relative', '[x y](stod/)'],
  ])('is refused when it may run code or lead astray: %s', (_, text) => {
    const line = text.includes('\n') ? 7 : 5;
    expect(findingsInPage(`${text}\n`)).toContain(found(line, notALink, link));
  });

  it('is refused when it dials a number, which would have no source', () => {
    expect(findingsInPage('[Ring numret](tel:112)\n')).toBe(found(5, notALink, link));
  });

  it('is let through to a page, a website, a mail and a place on the page', () => {
    const links = ['/stod/', 'https://example.com/', 'mailto:a@example.com', '#steg-1'];
    expect(findingsInPage(links.map((address) => `[Vart den leder](${address})`).join(' '))).not.toContain('Länken');
  });
});

import { describe, expect, it } from 'vitest';
import { findingsIn, findingsInPage } from '../../support/findingsIn.ts';

const found = (line: number, cause: string, mend: string): string => `rad ${line}: ${cause}\n  Gör så här: ${mend}`;

describe('a Markdown text', () => {
  it('may not hold HTML', () => {
    const text = '---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\n---\nText.\n\n<img src="x" onerror="y">\n';
    expect(findingsIn({ 'news/ny.sv.md': text })).toContain(
      found(
        8,
        'Texten innehåller HTML-kod.',
        'Ta bort koden. Ska tecknet < synas i texten: skriv \\< i stället.',
      ),
    );
  });

  it('may hold braces, which mean nothing there', () => {
    const text = '---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\n---\nText {om} något.\n';
    expect(findingsIn({ 'news/ny.sv.md': text })).toBe('');
  });
});

describe('a link to a page of the site', () => {
  const mend = 'Rätta adressen, eller ta bort länken.';

  it('must lead to a page that exists', () => {
    expect(findingsInPage('[Vårt arbete](/arbete/)')).toBe(
      found(5, 'Det finns ingen sida med adressen /arbete/.', mend),
    );
  });

  it('must lead to an entry that exists', () => {
    expect(findingsInPage('[Exempel](/kontakter/exempelmyndigheten/#tid) [Annan](/kontakter/annan/)')).toBe(
      found(5, 'Det finns ingen sida med adressen /kontakter/annan/.', mend),
    );
  });

  it('must end with a slash', () => {
    expect(findingsInPage('[Stöd](/stod)')).toBe(
      found(5, 'Det finns ingen sida med adressen /stod.', 'Skriv /stod/, med snedstreck sist.'),
    );
  });

  it('follows the reader, and names no language', () => {
    expect(findingsInPage('[Stöd](/lattlast/stod/)')).toBe(
      found(
        5,
        'Länken /lattlast/stod/ leder till ett bestämt språk.',
        'Skriv /stod/, så kommer läsaren till sidan på sitt eget språk.',
      ),
    );
  });

  it('leads to where a page is now', () => {
    const news = '---\ntitle: "A"\ndescription: "B."\ndate: 2026-01-01\nformerKeys:\n  - key: gammal\n---\n';
    expect(findingsIn({ 'news/ny.sv.md': `${news}[En nyhet](/nyheter/gammal/)\n` })).toContain(
      found(8, 'Sidan /nyheter/gammal/ har bytt adress.', 'Skriv /nyheter/ny/ i stället.'),
    );
  });

  it('may lead to a letter of the glossary and to data', () => {
    expect(findingsInPage('[Ord på S](/ordlista/s/) och [öppna data](/data/results.csv)')).toBe('');
  });
});

describe('the text of a link', () => {
  const mend = 'Skriv vad som finns där länken leder, till exempel [så går ett stöd till](/stod/).';

  it.each(['Klicka här', 'läs mer', '**här**', 'Läs mer …'])('says where it leads, unlike %s', (text) => {
    const shown = text.replaceAll('*', '');
    expect(findingsInPage(`Om stöd: [${text}](/stod/)`)).toBe(
      found(5, `Länktexten "${shown}" säger inte vart länken leder.`, mend),
    );
  });

  it.each(['lattlast', 'arli', 'kale'])('says where it leads in every language, as far as it is Swedish: %s', (language) => {
    const page = `---\ntitle: "[x]"\ndescription: "[y]"\n---\n[Klicka här](/stod/)\n`;
    expect(findingsIn({ [`pages/om.${language}.mdx`]: page })).toContain('Länktexten "Klicka här" säger inte vart länken leder.');
  });

  it('is not empty', () => {
    expect(findingsInPage('Text [](/stod/) text')).toBe(found(5, 'Länken har ingen text.', mend));
  });
});

describe('the headings of a text', () => {
  it('start at level 2', () => {
    expect(findingsInPage('# Ett\n\n## Två\n')).toBe(
      found(
        5,
        'Texten har en rubrik på nivå 1, men sidans titel är redan rubrik på den nivån.',
        'Skriv ## före rubriken i stället för #.',
      ),
    );
  });

  it('do not start deeper', () => {
    expect(findingsInPage('### Tre\n')).toBe(found(5, 'Textens första rubrik är på nivå 3.', 'Skriv ## före rubriken.'));
  });

  it('skip no level on the way down, and any on the way up', () => {
    expect(findingsInPage('## Två\n\n#### Fyra\n\n## Två\n')).toBe(
      found(7, 'Rubriken hoppar från nivå 2 till nivå 4.', 'Skriv ### före rubriken.'),
    );
  });

  it('stand one level below the heading of the step that they are in', () => {
    expect(findingsInPage('<Step number="1" name="Ett">\n\n### Tre\n\n</Step>\n')).toBe('');
  });
});

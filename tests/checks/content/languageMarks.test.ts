import { describe, expect, it } from 'vitest';
import { findingsIn, findingsInPage } from '../../support/findingsIn.ts';

const found = (cause: string, mend: string, line = 5): string => `rad ${line}: ${cause}\n  Gör så här: ${mend}`;

const broken = found(
  'Ett märke för ord på ett annat språk är inte rätt skrivet, så tecknen skulle synas i texten.',
  'Skriv märket utan mellanslag, och inte i ett annat märke eller en länk: hakparentes, ordet, hakparentes och (lang:språket), till exempel [x](lang:arli).',
);

const misplaced = [
  'Här går det inte att märka ord på ett annat språk, så tecknen skulle synas.',
  'Ta bort märket. Ord kan märkas i brödtext och i de fält som översätts.',
] as const;

const news = (title: string, language = 'sv'): Readonly<Record<string, string>> => ({
  [`news/nyhet-1.${language}.md`]: `---\ntitle: "${title}"\ndescription: "B."\n${language === 'sv' ? 'date: 2026-01-01\n' : ''}---\nText.\n`,
});

describe('a mark on words in another language', () => {
  it('may stand in a text and in a field that is translated', () => {
    expect(findingsInPage('Ordet [x](lang:arli) och **[y *z*](lang:kale)**.')).toBe('');
    expect(findingsIn(news('Ordet [x](lang:arli)'))).toBe('');
    expect(findingsIn(news('[x](lang:sv) [x]', 'arli'))).toBe('');
  });

  it('must name a language of the site', () => {
    const mend = 'Skriv ett av språken sv, lattlast, arli, kelderash, lovari, kale, resande efter "lang:".';
    const cause = 'Ordet "x" är märkt med språket "romani", som inte finns.';
    expect(findingsInPage('[x](lang:romani)')).toBe(found(cause, mend));
    expect(findingsIn(news('[x](lang:romani)'))).toContain(`rad 2, fält title: ${cause}`);
  });

  it('must hold words', () => {
    const mend = 'Skriv ordet inom hakparenteserna, eller ta bort märket.';
    expect(findingsInPage('Ordet [](lang:arli)')).toBe(found('Märket (lang:arli) har inga ord.', mend));
    expect(findingsIn(news('Ordet [ ](lang:arli)'))).toContain('Märket (lang:arli) har inga ord.');
  });

  it.each([
    ['sv', 'sv'],
    ['lattlast', 'sv'],
    ['arli', 'arli'],
  ])('must say another language than the text, which is in %s', (language, mark) => {
    expect(findingsIn(news(`Ordet [x](lang:${mark})`, language))).toContain(
      'rad 2, fält title: Ordet "x" är märkt med textens eget språk.\n  Gör så här: Ta bort märket, eller ändra till det språk som ordet är på.',
    );
  });

  it.each([
    ['in the text of a link', 'Se [ordet [x](lang:arli) här](/stod/).'],
    ['in another mark', 'Ordet [y [x](lang:arli)](lang:kale).'],
    ['with a space in it', 'Ordet [x](lang: arli).'],
  ])('is not read %s', (_, text) => {
    expect(findingsInPage(text)).toContain(broken);
  });

  it('is not read from a list of addresses', () => {
    expect(findingsInPage('Ordet [x][1].\n\n[1]: lang:arli')).toContain(
      'rad 7: Länken leder inte till en webbadress eller en e-postadress.',
    );
  });

  it('cannot stand in what is the same in all languages, nor in a block’s facts', () => {
    const contact = `---\ntitle: "A"\ndescription: "B."\norder: 1\nkind: stat\nphone: "031-390 06 01"\nphoneSource: "Ordet [x](lang:arli)"\nonSlide: false\nlastChecked: 2026-01-01\n---\n`;
    const [cause, mend] = misplaced;
    expect(findingsIn({ 'contacts/exempelmyndigheten.sv.md': contact })).toContain(
      `rad 7, fält phoneSource: ${cause}\n  Gör så här: ${mend}`,
    );
    expect(findingsInPage('<Step number="1" name="Ordet [x](lang:arli)">\n\nText.\n\n</Step>')).toBe(
      found(cause, mend),
    );
  });

  it('needs no text that says where it leads, as a link does', () => {
    expect(findingsInPage('[här](lang:arli)')).toBe('');
  });
});

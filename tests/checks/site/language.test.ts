import { describe, expect, it } from 'vitest';
import { headLanguage } from '../../../src/checks/site/headLanguage.ts';
import { languagePicker } from '../../../src/checks/site/languagePicker.ts';
import { pageLanguage } from '../../../src/checks/site/pageLanguage.ts';
import { swedishText } from '../../../src/checks/site/swedishText.ts';
import { changed, onPages } from '../../support/builtSite.ts';

const firstLine = '<h1>Start arli</h1>';

describe('the language of a page and its parts', () => {
  it('passes the good site', () => {
    expect(onPages(pageLanguage)).toEqual([]);
  });

  it('finds a page with the wrong language', () => {
    expect(
      onPages(pageLanguage, changed('arli/index.html', ['<html lang="rmn"', '<html lang="rmf"'])),
    ).toEqual([
      'dist/arli/index.html:2 Sidans lang är "rmf", men adressen hör till "rmn". Skriv <html lang="rmn">.',
    ]);
  });

  it('finds a language that the site does not have', () => {
    const overrides = changed('arli/index.html', [firstLine, '<h1 lang="rom">Start arli</h1>']);
    expect(onPages(pageLanguage, overrides)).toEqual([
      'dist/arli/index.html:21 <h1 lang="rom">: språket "rom" finns inte på webbplatsen. Skriv ett av: sv, sv-simple, rmn, rmy-x-kelderas, rmy-x-lovari, rmf, rmu.',
    ]);
  });

  it('finds a language said twice over, in each language alike', () => {
    const overrides = changed('arli/index.html', [firstLine, '<h1><b lang="sv"><i lang="sv">a</i></b></h1>']);
    expect(onPages(pageLanguage, overrides)).toEqual([
      'dist/arli/index.html:21 <i lang="sv"> står redan i text på samma språk. Ta bort lang från elementet.',
    ]);
  });
});

describe('Swedish sentences', () => {
  const sentence = '<p>Det här är svenska.</p>';
  const swedish = changed('index.html', ['<h1>', `${sentence}<h1>`]);

  it('may not be marked as Romani', () => {
    const overrides = { ...swedish, ...changed('arli/index.html', [firstLine, `${firstLine}${sentence}`]) };
    expect(onPages(swedishText, overrides)).toEqual([
      'dist/arli/index.html:21 Den svenska texten "Det här är svenska." är märkt "rmn". Lägg texten i ett element med lang="sv".',
    ]);
  });

  it('may stand on any page, marked as Swedish or easy Swedish', () => {
    const marked = '<p lang="sv">Det här är svenska.</p>';
    const overrides = {
      ...swedish,
      ...changed('arli/index.html', [firstLine, `${firstLine}${marked}`]),
      ...changed('lattlast/index.html', ['<h1>Start lattlast</h1>', `<h1>Start lattlast</h1>${sentence}`]),
    };
    expect(onPages(swedishText, overrides)).toEqual([]);
  });
});

describe('the language picker', () => {
  const mend =
    'Följ tabellen i src/i18n/languages.ts: samma sida, språkets tagg, aria-current på sidans eget språk.';
  const arli = '<a href="/arli/" lang="rmn" translate="no" hreflang="rmn">';

  it('passes the good site', () => {
    expect(onPages(languagePicker)).toEqual([]);
  });

  it.each([
    ['leads elsewhere', '<a href="/arli/stod/" lang="rmn" hreflang="rmn">', 'leder inte till /arli/'],
    ['has the wrong lang', '<a href="/arli/" lang="sv" hreflang="rmn">', 'har inte lang="rmn"'],
    ['has the wrong hreflang', '<a href="/arli/" lang="rmn" hreflang="sv">', 'har inte hreflang="rmn"'],
    [
      'is marked as current',
      '<a href="/arli/" lang="rmn" hreflang="rmn" aria-current="true">',
      'är fel märkt med aria-current',
    ],
  ])('finds a link that %s', (_, link, fault) => {
    expect(onPages(languagePicker, changed('index.html', [arli, link]))).toEqual([
      `dist/index.html:16 ${link} ${fault}. ${mend}`,
    ]);
  });

  it('finds that a language is missing', () => {
    const overrides = changed('index.html', [arli, '<a href="/arli/" lang="rmn">']);
    expect(onPages(languagePicker, overrides)).toEqual([
      'dist/index.html:1 Språkväljaren har 6 länkar, men webbplatsen 7 språk. Låt sidhuvudet ha en länk med hreflang för varje språk.',
    ]);
  });
});

describe('the languages of title and description', () => {
  const mend = 'Sätt lang i sidans huvud efter språket som texten är skriven på.';

  it('pass on the good site', () => {
    expect(onPages(headLanguage)).toEqual([]);
  });

  it.each([
    [
      'a title in another language than the heading',
      '<title lang="sv" translate="yes">',
      '<title>',
      '<title> är märkt "rmn", men sidans rubrik "sv".',
    ],
    [
      'an unmarked Swedish description',
      'sv" lang="sv" translate="yes">',
      'sv">',
      'Beskrivningen är svensk, men märkt "rmn".',
    ],
    [
      'a description of its own marked as Swedish',
      'content="Om Stöd sv"',
      'content="Något eget"',
      'Beskrivningen är märkt som svensk, men är inte den svenska sidans.',
    ],
  ])('finds %s', (_, part, other, fault) => {
    expect(onPages(headLanguage, changed('arli/stod/index.html', [part, other]))).toEqual([
      `dist/arli/stod/index.html:1 ${fault} ${mend}`,
    ]);
  });

  it('finds that title and description are missing', () => {
    const overrides = changed(
      'stod/index.html',
      ['Stöd sv</title>', '</title>'],
      ['content="Om Stöd sv"', 'content=""'],
    );
    expect(onPages(headLanguage, overrides)).toEqual(
      expect.arrayContaining([
        'dist/stod/index.html:1 Sidan saknar <title>. Ge sidan en titel och en beskrivning.',
        'dist/stod/index.html:1 Sidan saknar beskrivning. Ge sidan en titel och en beskrivning.',
      ]),
    );
  });
});

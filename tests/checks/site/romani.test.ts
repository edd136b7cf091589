import { describe, expect, it } from 'vitest';
import { contentTexts } from '../../../src/checks/site/contentTexts.ts';
import { makeRomani } from '../../../src/checks/site/romani.ts';
import { romaniFiles } from '../../../src/checks/site/romaniFiles.ts';
import { translate } from '../../../src/checks/site/translate.ts';
import { changed, onPages, onSite, type Overrides } from '../../support/builtSite.ts';
import { smallSite } from '../../support/smallSite.ts';

const term = (words: string): string => `swedish: "provord"\nenglish: "test"\n${words}`;

/** A content folder with words in two varieties, and texts that someone has written in one. */
const content = smallSite({
  'pages/start.sv.mdx': null,
  'pages/start.lattlast.mdx': null,
  'terms/prov.yaml': term(`arli:
  word: "xyxyx yxyxy"
  plural: "xyxyxar"
  alternatives:
    - word: "också"
      sources:
        - code: PROV
    - word: "svagast"
      weakness: ordlista
      sources:
        - code: PROV
  sources:
    - code: PROV
kale:
  word: "zyzyz"
  sources:
    - code: PROV
`),
  'terms/svagt.yaml': term(`arli:\n  word: "svagare"\n  weakness: ordlista\n  sources:\n    - code: PROV\n`),
  'interface/strings.arli.yaml': `term:\n  count_other: "[{{count}} ord]"\n`,
  'news/nyhet-1.arli.md': `---\ntitle: "[Titel, med komma: x]"\ndescription: "[Ett.] [Två.]"\n---\n[Rad "ett" -- två...]\n\n[Se](/stod/) **[y]** [provord](lang:sv) [z](lang:kale)\n`,
  'news/nyhet-1.sv.md': `---\ntitle: "En nyhet om [märkt](lang:lovari)"\ndescription: "B."\ndate: 2026-01-01\n---\nSvenska rader.\n`,
});
const texts = contentTexts(content);

/** What the small pages themselves say in every language, without being of any. */
const chrome = ['Till innehållet', 'Språk', 'Ring', 'Till början', 'Upplysning', 'Texttelefoni.se'];

const withChrome = {
  ...texts,
  names: [
    ...texts.names,
    ...chrome,
    ...['Start', 'Om Start'].flatMap((text) =>
      ['arli', 'kelderash', 'lovari', 'kale', 'resande'].map((key) => `${text} ${key}`),
    ),
  ],
};

const findings = (overrides: Overrides = {}): string[] => onPages(makeRomani(), overrides, withChrome);

/** What is found in a text under a language on the page in Arli. */
const inText = (text: string, lang = ''): string[] =>
  findings(
    changed('arli/index.html', ['<h1>Start arli</h1>', `<h1>Start arli</h1><p${lang}>${text}</p>`]),
  ).map((found) => found.replace('dist/arli/index.html:21 ', ''));

const unknown = (text: string, tag = 'rmn'): string =>
  `Texten "${text}" är märkt "${tag}", men står varken i ordlistan eller i innehållet på det språket. Visa det svenska ordet, märkt som svenska, tills ordlistan eller en översättning har ett.`;

const other = (text: string, tag: string, languages: string): string =>
  `Texten "${text}" är märkt "${tag}", men orden är ${languages}. Märk texten med det språk som den är på. Är den rätt märkt: lägg till ordet i ordlistan.`;

describe('a Romani text of a built page', () => {
  it.each([
    ['a word of the term base', 'xyxyx yxyxy'],
    ['its plural', 'xyxyxar'],
    ['a word beside it', 'också'],
    ['the name of the language', 'romani čhib, arlikane'],
    ['a text that someone has written in a field', '[Titel, med komma: x]'],
    ['a sentence of one', '[Två.]'],
    ['a paragraph of a text, with the signs as Astro writes them', '[Rad “ett” – två…]'],
    ['an interface string with a value in it', '[12 ord]'],
    ['a text with a place for a number, which the search fills in', '[%n ord]'],
    ['a number, a date, a phone number, an address', '12 % 2026-11-22 031-390 06 00 13:15'],
    ['a web address', 'liten.example/arli/stod'],
    ['the short name of a source', 'PROV'],
    ['words with signs between them', 'xyxyx yxyxy: xyxyxar / också, PROV (12) – 2026'],
    ['a word with a number', '3 xyxyxar'],
  ])('may be %s', (_, text) => {
    expect(inText(text)).toEqual([]);
  });

  it.each([
    ['a sentence that nobody has written', 'xyxyx yxyxy xyxyxar'],
    ['a part of a word', 'xyxyx'],
    ['a word that is kept for search only', 'svagare'],
    ['such a word beside another', 'svagast'],
    ['a known word beside an unknown one', 'också: qwqw qwqw'],
  ])('may not be %s', (_, text) => {
    expect(inText(text)).toEqual([unknown(text)]);
  });

  it('may be a word that is kept for search, on a sheet for those who review words', () => {
    const sheet = (text: string): Overrides => {
      const [page = ''] = Object.values(
        changed('arli/index.html', ['<h1>Start arli</h1>', `<h1>Start arli</h1><p>${text}</p>`]),
      );
      return { 'arli/om/oversattningar/arli/granska/2/index.html': page };
    };
    expect(findings(sheet('svagare'))).toEqual([]);
    expect(findings(sheet('qwqw'))).toHaveLength(1);
  });

  it('may not be a word of another variety, nor Swedish, said or heard', () => {
    expect(inText('zyzyz')).toEqual([other('zyzyz', 'rmn', 'kale')]);
    expect(inText('Svenska rader')).toEqual([other('Svenska rader', 'rmn', 'svenska')]);
    expect(inText('<img src="/icon.svg" alt="Svenska rader">')).toEqual([
      other('Svenska rader', 'rmn', 'svenska'),
    ]);
    expect(inText('också', ' lang="rmf" translate="no"')).toEqual([other('också', 'rmf', 'arli')]);
  });

  it('may be a word that an editor has marked in a text of another language', () => {
    expect(inText('märkt', ' lang="rmy-x-lovari"')).toEqual([]);
    expect(inText('z', ' lang="rmf"')).toEqual([]);
    expect(inText('märkt')).toEqual([unknown('märkt')]);
  });

  it('is looked for in titles and descriptions', () => {
    const page = changed(
      'arli/index.html',
      ['<title>Start arli', '<title>zyzyz'],
      ['content="Om Start arli"', 'content="qwqw"'],
    );
    expect(findings(page)).toEqual([
      `dist/arli/index.html:7 ${other('zyzyz', 'rmn', 'kale')}`,
      `dist/arli/index.html:8 ${unknown('qwqw')}`,
    ]);
  });
});

describe('a Swedish text of a built page', () => {
  it('may not be a word that only a variety has', () => {
    expect(inText('zyzyz', ' lang="sv"')).toEqual([other('zyzyz', 'sv', 'kale')]);
  });

  it('may hold such a word among others, and may be unknown', () => {
    expect(inText('Svenska zyzyz', ' lang="sv"')).toEqual([]);
    expect(inText('qwqw', ' lang="sv"')).toEqual([]);
  });
});

describe('data that says its language', () => {
  const data = (word: string): Overrides => ({
    'data/terms.json': `{\n"terms": [{ "swedish": "provord", "words": [{ "language": "rmn", "note": "Svenska rader",\n"word": "${word}",\n"alternatives": [{ "word": "också", "sources": ["PROV"] }] }] }]\n}`,
    'kontakter/a.vcf': `NOTE;LANGUAGE=rmf:${word}\r\nNOTE;LANGUAGE=sv:Svenska rader\r\n`,
  });

  it('is held to the same, and told by its line', async () => {
    expect(await onSite(romaniFiles, data('zyzyz'), texts)).toEqual([
      `dist/data/terms.json:3 ${other('zyzyz', 'rmn', 'kale')}`,
    ]);
    expect(await onSite(romaniFiles, data('xyxyxar'), texts)).toEqual([
      `dist/kontakter/a.vcf:1 ${other('xyxyxar', 'rmf', 'arli')}`,
    ]);
  });
});

describe('a browser’s translation', () => {
  it('is kept from Romani, and from nothing else', () => {
    expect(onPages(translate)).toEqual([]);
  });

  it('may not touch a Romani word in a Swedish text', () => {
    const page = changed('index.html', [
      '<h1>Start sv</h1>',
      '<h1>Start sv</h1><p>Ordet <b lang="rmf">[x]</b></p>',
    ]);
    expect(onPages(translate, page)).toEqual([
      'dist/index.html:21 Texten "[x]" är märkt "rmf", men får översättas av webbläsaren. Skriv translate="no" där lang="rmf" står.',
    ]);
  });

  it('may touch Swedish on a Romani page', () => {
    const page = changed('arli/index.html', [
      '<h1>Start arli</h1>',
      '<h1>Start arli</h1><p lang="sv">Ord</p>',
    ]);
    expect(onPages(translate, page)).toEqual([
      'dist/arli/index.html:21 Texten "Ord" är märkt "sv", men får inte översättas av webbläsaren. Skriv translate="yes" där lang="sv" står.',
    ]);
  });
});

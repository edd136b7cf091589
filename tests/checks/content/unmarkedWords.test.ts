import { describe, expect, it } from 'vitest';
import { alsoSwedish } from '../../../src/model/alsoSwedish.ts';
import { wordsIn } from '../../../src/model/romaniWords.ts';
import { readContentFiles } from '../../../src/store/contentFiles.ts';
import { findingsIn } from '../../support/findingsIn.ts';

const term = (words: string, swedish = 'prov', english = 'test', definition = 'Ett ord.'): string =>
  `swedish: "${swedish}"\nenglish: "${english}"\ndefinition: "${definition}"\n${words}`;

const word = (language: string, text: string): string =>
  `${language}:\n  word: "${text}"\n  alternatives:\n    - word: "${text}andra"\n      sources:\n        - code: PROV\n  sources:\n    - code: PROV\n`;

/** What is found in a news item with a text and a title, beside a term. */
const findings = (written: string, terms: string, title = 'En nyhet', language = 'sv'): string =>
  findingsIn({
    'terms/prov.yaml': terms,
    [`news/nyhet-1.${language}.md`]: `---\ntitle: "${title}"\ndescription: "B."\n${language === 'sv' ? 'date: 2026-01-01\n' : ''}---\n${written}\n`,
  });

const arli = term(word('arli', 'xyxyx'));

describe('a word of the term base in a Swedish text', () => {
  it.each(['sv', 'lattlast'])('is found where nothing marks it, in %s, in any case', (language) => {
    expect(findings('Rad.\n\n**Xyxyx** är ett ord.', arli, 'En nyhet', language)).toContain(
      'Ordet "xyxyx" är romani (arli), men är inte märkt.\n  Gör så här: Skriv [xyxyx](lang:arli). Är det ett svenskt ord: lägg det i src/model/alsoSwedish.ts.',
    );
    expect(findings('Text.', arli, 'Om xyxyxandra', language)).toContain(
      'rad 2, fält title: Ordet "xyxyxandra" är romani (arli), men är inte märkt.',
    );
  });

  it('is told with all its varieties', () => {
    expect(findings('Ordet xyxyx.', term(word('arli', 'xyxyx') + word('kale', 'xyxyx')))).toContain(
      'Ordet "xyxyx" är romani (arli, kale), men är inte märkt.\n  Gör så här: Skriv [xyxyx](lang:arli), med det språk som menas: arli, kale.',
    );
  });

  it('may stand there marked', () => {
    expect(findings('Ordet [xyxyx](lang:arli).', arli, 'Om [xyxyx](lang:arli)')).toBe('');
  });

  it('may stand unmarked in a text in its variety', () => {
    expect(findings('Xyxyx.', arli, 'xyxyx', 'arli')).toBe('');
  });

  it('is found also when it is short, where it has a letter that Swedish has not', () => {
    expect(findings('Ordet xyž.', term(word('kale', 'xyž')))).toContain('Ordet "xyž" är romani (kale)');
  });
});

describe('what is not taken for Romani', () => {
  it.each([
    ['a short word', 'Ordet xyx.', term(word('arli', 'xyx'))],
    ['a Swedish word of the term base', 'Ett prov på xyxyx.', term(word('arli', 'xyxyx'), 'prov på xyxyx')],
    ['an English word of the term base', 'Ordet xyxyx.', term(word('arli', 'xyxyx'), 'prov', 'xyxyx')],
    ['a word of a definition', 'Ordet xyxyx.', term(word('arli', 'xyxyx'), 'prov', 'test', 'Som xyxyx.')],
    ['a language’s Swedish name', 'På kelderaš.', term(word('kelderash', 'kelderaš'))],
    ['a word that is known to be Swedish too', 'Ett manus.', term(word('kale', 'manus'))],
    ['a part of a longer word', 'Ordet xyxyxen.', arli],
  ])('%s', (_, text, terms) => {
    expect(findings(text, terms)).toBe('');
  });
});

it('every word that is known to be Swedish too is one of the term base', () => {
  const words = readContentFiles('content')
    .filter(({ path }) => path.startsWith('terms/'))
    .flatMap(({ text }) => wordsIn(text));
  expect(Object.keys(alsoSwedish).filter((word) => !words.includes(word))).toEqual([]);
});

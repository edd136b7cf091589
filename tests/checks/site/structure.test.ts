import { describe, expect, it } from 'vitest';
import { headings } from '../../../src/checks/site/headings.ts';
import { htmlValid } from '../../../src/checks/site/htmlValid.ts';
import { landmarks } from '../../../src/checks/site/landmarks.ts';
import { uniqueIds } from '../../../src/checks/site/uniqueIds.ts';
import { uniqueTitles } from '../../../src/checks/site/uniqueTitles.ts';
import { changed, onPages, onSite } from '../../support/builtSite.ts';

const heading = '<h1>Stöd sv</h1>';
const stod = (...parts: Parameters<typeof changed>[1][]) => changed('stod/index.html', ...parts);

describe('landmarks', () => {
  it('pass on the good site', () => {
    expect(onPages(landmarks)).toEqual([]);
  });

  it.each([
    [
      'two main headings',
      heading,
      `${heading}\n${heading}`,
      ':22 Sidan har 2 <h1>. Låt sidan ha en enda <h1>.',
    ],
    [
      'no footer',
      '<footer><p>Texttelefoni.se</p></footer>',
      '',
      ':1 Sidan har 0 <footer>. Låt sidan ha en enda <footer>.',
    ],
    [
      'a navigation without name',
      heading,
      `${heading}<nav aria-labelledby="borta"></nav>`,
      ':21 <nav aria-labelledby="borta"> saknar namn. Ge den ett eget namn med aria-labelledby.',
    ],
    [
      'two navigations with the same name',
      heading,
      `${heading}<nav aria-label="Språk"></nav>`,
      ':21 <nav aria-label="Språk"> heter "Språk", som en annan nav på sidan. Ge den ett eget namn med aria-labelledby.',
    ],
  ])('are found to be wrong: %s', (_, part, other, message) => {
    expect(onPages(landmarks, stod([part, other]))).toEqual([`dist/stod/index.html${message}`]);
  });

  it('may hold headers and footers of articles', () => {
    expect(onPages(landmarks, stod([heading, `<article><header>${heading}</header></article>`]))).toEqual([]);
  });
});

describe('headings', () => {
  it('pass on the good site', () => {
    expect(onPages(headings)).toEqual([]);
  });

  it('are found when they skip a level', () => {
    expect(onPages(headings, stod([heading, `${heading}<h2>A</h2><h4>B <b>C</b></h4><h2>D</h2>`]))).toEqual([
      'dist/stod/index.html:21 <h4> "B C" kommer efter en rubrik på nivå 2. Gå ett steg i taget, från h1.',
    ]);
  });

  it('are found when the first is not the page’s own', () => {
    expect(onPages(headings, stod([heading, `<h2>A</h2>${heading}`]))).toEqual([
      'dist/stod/index.html:21 <h2> "A" är huvudtextens första rubrik. Gå ett steg i taget, från h1.',
    ]);
  });
});

describe('ids and titles', () => {
  it('pass on the good site', async () => {
    expect(onPages(uniqueIds)).toEqual([]);
    expect(await onSite(uniqueTitles)).toEqual([]);
  });

  it('finds an id that is taken', () => {
    expect(onPages(uniqueIds, stod([heading, '<h1 id="ring">Stöd</h1>']))).toEqual([
      'dist/stod/index.html:21 <h1 id="ring">: id "ring" finns redan på sidan. Ge elementet ett eget id.',
    ]);
  });

  it('finds a title that another page of the language has', async () => {
    expect(await onSite(uniqueTitles, stod(['<title>Stöd sv', '<title>Start sv']))).toEqual([
      'dist/stod/index.html:1 Titeln "Start sv" har också /. Ge sidan en titel som skiljer den från andra.',
    ]);
  });
});

describe('HTML', () => {
  it('is valid on the good site', async () => {
    expect(await onSite(htmlValid)).toEqual([]);
  });

  it('is checked on the editors’ desk too', async () => {
    const overrides = changed('admin/index.html', ['<main>', '<main><blink>Hej</blink>']);
    expect(await onSite(htmlValid, overrides)).toEqual([
      'dist/admin/index.html:4 html > body > main > blink: <blink> is deprecated (deprecated) Rätta koden som https://html-validate.org/rules/deprecated.html säger.',
    ]);
  });
});

import { expect } from 'vitest';
import { textOf } from '../../src/checks/site/builtFiles.ts';
import { languageAt, parentOf, textIn, textNodesIn } from '../../src/checks/site/html.ts';
import { readPage, type Page } from '../../src/checks/site/page.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { edited } from '../support/edited.ts';
import type { Change } from './change.ts';

/** What a native reader wrote instead of each made-up word of the small site. */
const corrected: Readonly<Record<string, string>> = {
  telefon: '[rättad telefon]',
  skola: '[rättad skola]',
  resultat: '[rättat resultat]',
  'barn-plural': '[rättade barn]',
};

/** Names with a term what a line of some files is about. */
const named: readonly (readonly [path: string, line: RegExp, after: string])[] = [
  ['contacts/exempelmyndigheten.sv.md', /^title: .*\n/m, '$&term: skola\n'],
  ['areas/utbildning.sv.md', /^title: .*\n/m, '$&term: skola\n'],
  ['results/2025.sv.md', /^ {4}name: .*\n/m, '$&    term: barn-plural\n'],
  ['pages/stod.sv.mdx', /name="Samtal"/, '$& term="skola"'],
];

function change(files: readonly ContentFile[]): ContentFile[] {
  const withTerms = named.reduce(
    (before, [path, line, more]) => edited(before, path, (text) => text.replace(line, more)),
    [...files],
  );
  return Object.entries(corrected).reduce(
    (before, [key, word]) =>
      edited(before, `terms/${key}.yaml`, (text) => text.replace(`"arli:${key}"`, `"${word}"`)),
    withTerms,
  );
}

/** The words of a page's content that are under a language's tag. */
const wordsIn = ({ elements }: Page, tag: string): string =>
  elements
    .filter(({ tagName }) => tagName === 'main')
    .flatMap(textNodesIn)
    .filter((node) => languageAt(parentOf(node)) === tag)
    .map(({ value }) => value)
    .join('');

export const correctedWord: Change = {
  sentence:
    'every page, file and label follows when a native reader corrects a word once, and the old word is nowhere',
  change,
  holds: (site) => {
    const file = (path: string): string => textOf(site, path);
    const page = (path: string): Page => readPage(path, file(path));

    const old = new RegExp(`arli:(?:${Object.keys(corrected).join('|')})(?![\\w-])`);
    expect([...site.keys()].filter((path) => old.test(file(path)))).toEqual([]);

    const arli = (path: string): string => wordsIn(page(`arli/${path}index.html`), 'rmn');
    for (const path of [
      '',
      'brobyggare/',
      'brobyggare/skola/',
      'kontakter/',
      'kontakter/exempelmyndigheten/',
      'stod/',
      'stod/las-for-nagon/',
      'strategi/',
      'strategi/utbildning/',
    ]) {
      expect(arli(path), path).toContain('[rättad skola]');
    }
    expect(arli('resultat/2025/')).toContain('[rättade barn]');
    expect(arli('resultat/')).toContain('[rättat resultat]: 2025');

    const { elements } = page('arli/resultat/2025/index.html');
    expect(
      elements
        .filter(({ tagName }) => tagName === 'title')
        .map(textIn)
        .join(''),
    ).toContain('[rättat resultat]: 2025');
    const header = elements.filter(({ tagName }) => tagName === 'section').map(textIn);
    expect(header.join(' ')).toContain('[rättad telefon]');

    const toPassOn = file('arli/kontakter/exempelmyndigheten/dela/index.html');
    expect(toPassOn).toContain('[rättad telefon]');
    expect(toPassOn).toContain(encodeURIComponent('passOn.phone / [rättad telefon]: 031-'));
    expect(file('arli/kontakter/alla-kontakter.html')).toContain('[rättad skola]');
    expect(file('data/terms.json')).toContain('[rättad skola]');
  },
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sitePaths } from '../../src/build/siteFolder.ts';
import { languageAt, parentOf, textIn, textNodesIn } from '../../src/checks/site/html.ts';
import { readPage, type Page } from '../../src/checks/site/page.ts';
import { temporaryFolder } from '../support/folder.ts';
import { start } from '../support/run.ts';
import { smallSite } from '../support/smallSite.ts';
import { writeFiles } from '../support/writeFiles.ts';

/** What a native reader wrote instead of each made-up word of the small site. */
const corrected: Readonly<Record<string, string>> = {
  telefon: '[rättad telefon]',
  skola: '[rättad skola]',
  resultat: '[rättat resultat]',
  'barn-plural': '[rättade barn]',
};

const textOf = (path: string): string => smallSite().find((file) => file.path === path)?.text ?? '';

/** A file of the small site with a term that names what it is about. */
const named = (path: string, line: RegExp, term: string): Record<string, string> => ({
  [path]: textOf(path).replace(line, (found) => `${found}${term}\n`),
});

const content = {
  ...Object.fromEntries(
    Object.entries(corrected).map(([key, word]) => [
      `terms/${key}.yaml`,
      textOf(`terms/${key}.yaml`).replace(`"arli:${key}"`, `"${word}"`),
    ]),
  ),
  ...named('contacts/exempelmyndigheten.sv.md', /^title: .*\n/m, 'term: skola'),
  ...named('areas/utbildning.sv.md', /^title: .*\n/m, 'term: skola'),
  ...named('results/2025.sv.md', /^ {4}name: .*\n/m, '    term: barn-plural'),
  'pages/stod.sv.mdx': textOf('pages/stod.sv.mdx').replace('name="Samtal"', 'name="Samtal" term="skola"'),
};

async function build(): Promise<string> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), smallSite(content));
  const output = join(folder, 'dist');
  const run = start('src/build/build.ts', ['--outDir', output], {
    CONTENT_DIR: join(folder, 'content'),
    BUILD_DATE: '2026-06-01',
  });
  expect(await run.exitCode, run.said()).toBe(0);
  return output;
}

/** The words of a page's content that are under a language's tag. */
const wordsIn = ({ elements }: Page, tag: string): string =>
  elements
    .filter(({ tagName }) => tagName === 'main')
    .flatMap(textNodesIn)
    .filter((node) => languageAt(parentOf(node)) === tag)
    .map(({ value }) => value)
    .join('');

it(
  'every page, file and label follows when a native reader corrects a word once, and the old word is nowhere',
  { timeout: 180_000 },
  async () => {
    const output = await build();
    const file = (path: string): string => readFileSync(join(output, path), 'utf8');
    const page = (path: string): Page => readPage(path, file(path));

    const old = new RegExp(`arli:(?:${Object.keys(corrected).join('|')})(?![\\w-])`);
    expect(sitePaths(output).filter((path) => old.test(file(path)))).toEqual([]);

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
    expect(toPassOn).toContain(encodeURIComponent('passOn.phone / [rättad telefon]: 031-390 06 01'));
    expect(file('arli/kontakter/alla-kontakter.html')).toContain('[rättad skola]');
    expect(file('data/terms.json')).toContain('[rättad skola]');
  },
);

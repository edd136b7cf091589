import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { sitePaths } from '../../src/build/siteFolder.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { languages } from '../../src/i18n/languages.ts';
import { stampTranslations } from '../../src/store/stampTranslations.ts';
import { temporaryFolder } from '../support/folder.ts';
import { start } from '../support/run.ts';
import { smallSite } from '../support/smallSite.ts';
import { writeFiles } from '../support/writeFiles.ts';

const key = 'exempelmyndigheten';
const swedish = `contacts/${key}.sv.md`;
const review = 'review:\n  translatedBy: redaktion\n  translatedOn: 2026-04-01\n';

const inLanguage = (own: string): string =>
  `---\ntitle: "[${own}]"\ndescription: "[om ${own}]"\n${review}---\n`;

const translated = smallSite({
  [`contacts/${key}.lattlast.md`]: inLanguage('a'),
  [`contacts/${key}.arli.md`]: inLanguage('b'),
  [`contacts/${key}.kale.md`]: inLanguage('c'),
});

/** What was noted when the translations were made, and then one sentence changed. Kale was made from the new one. */
function afterTheChange() {
  const stamped = new Map(stampTranslations(translated).map(({ path, text }) => [path, text]));
  const noted = translated.map(({ path, text }) => ({ path, text: stamped.get(path) ?? text }));
  const changed = noted.map(({ path, text }) => ({
    path,
    text: path === swedish ? text.replace('"En myndighet."', '"En annan sorts myndighet."') : text,
  }));
  const kale = `contacts/${key}.kale.md`;
  const renewed = stampTranslations(changed, { renewed: new Map([[kale, 'all']]) });
  const texts = new Map(renewed.map(({ path, text }) => [path, text]));
  return changed.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
}

it(
  'one changed Swedish sentence makes the translations that cover it outdated, in every output, and nothing else',
  { timeout: 240_000 },
  async () => {
    const folder = temporaryFolder();
    writeFiles(join(folder, 'content'), afterTheChange());
    const output = join(folder, 'dist');
    const build = start('src/build/build.ts', ['--outDir', output], {
      CONTENT_DIR: join(folder, 'content'),
      BUILD_DATE: '2026-06-01',
    });
    expect(await build.exitCode, build.said()).toBe(0);
    const file = (path: string): string => readFileSync(join(output, path), 'utf8');

    const saying = (what: RegExp): string[] =>
      sitePaths(output).filter((path) => path.endsWith('.html') && what.test(file(path)));
    expect(saying(/page\.outdated(?!Part)/)).toEqual(
      ['arli', 'lattlast'].flatMap((language) => [
        `/${language}/kontakter/${key}/dela/index.html`,
        `/${language}/kontakter/${key}/index.html`,
      ]),
    );
    expect(saying(/page\.outdatedPart/)).toEqual([
      '/arli/kontakter/alla-kontakter.html',
      '/lattlast/kontakter/alla-kontakter.html',
    ]);
    const workLists = ['arli', 'lattlast'].flatMap((of) =>
      languages.map(({ key: at }) => `${localAddress(`/om/oversattningar/${of}/`, at)}index.html`),
    );
    expect(saying(/textState\.outdated/)).toEqual(workLists.sort());
    const rows = parse<Record<string, string>>(file('/data/translations.csv'), { columns: true });
    const outdated = rows.filter(({ state }) => state === 'outdated');
    expect(outdated.map((row) => [row['languageName'], row['key'], row['outdated']])).toEqual([
      ['lättläst svenska', key, 'description'],
      ['arli', key, 'description'],
    ]);
  },
);

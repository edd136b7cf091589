import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { textOf } from '../../src/checks/site/builtFiles.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { stampTranslations } from '../../src/store/stampTranslations.ts';
import { edited } from '../support/edited.ts';
import { smallSite } from '../support/smallSite.ts';
import type { Change } from './change.ts';

const key = 'annanmyndighet';
const swedish = `contacts/${key}.sv.md`;
const kale = `contacts/${key}.kale.md`;
const review = 'review:\n  translatedBy: redaktion\n  translatedOn: 2026-04-01\n';

const inLanguage = (own: string): string =>
  `---\ntitle: "[${own}]"\ndescription: "[om ${own}]"\n${review}---\n`;

/** A contact like the small site's, in three languages more. */
const translated: readonly ContentFile[] = [
  ...smallSite()
    .filter(({ path }) => path === 'contacts/exempelmyndigheten.sv.md')
    .map(({ text }) => ({
      path: swedish,
      text: text.replace('Exempelmyndigheten', 'En annan myndighet').replace('06 01', '06 02'),
    })),
  { path: `contacts/${key}.lattlast.md`, text: inLanguage('a') },
  { path: `contacts/${key}.arli.md`, text: inLanguage('b') },
  { path: kale, text: inLanguage('c') },
];

/** Files with what the translations follow noted; of some translations anew. */
function stamped(files: readonly ContentFile[], renewed: readonly string[] = []): ContentFile[] {
  const notes = stampTranslations(files, { renewed: new Map(renewed.map((path) => [path, 'all'])) });
  const texts = new Map(notes.map(({ path, text }) => [path, text]));
  return files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
}

/** It is noted what the translations are made from, and then one sentence is changed. Kale is made from the new one. */
export const changedSentence: Change = {
  sentence:
    'one changed Swedish sentence makes the translations that cover it outdated, in every output, and nothing else',
  change: (files) => {
    const noted = stamped([...files, ...translated]);
    const changed = edited(noted, swedish, (text) =>
      text.replace('"En myndighet."', '"En annan sorts myndighet."'),
    );
    return stamped(changed, [kale]);
  },
  holds: (site) => {
    const file = (path: string): string => textOf(site, path);
    const saying = (what: RegExp): string[] =>
      [...site.keys()].filter((path) => path.endsWith('.html') && what.test(file(path)));
    expect(saying(/page\.outdated(?!Part)/)).toEqual(
      ['arli', 'lattlast'].flatMap((language) => [
        `${language}/kontakter/${key}/dela/index.html`,
        `${language}/kontakter/${key}/index.html`,
      ]),
    );
    expect(saying(/page\.outdatedPart/)).toEqual([
      'arli/kontakter/alla-kontakter.html',
      'lattlast/kontakter/alla-kontakter.html',
    ]);
    const workLists = ['arli', 'lattlast'].flatMap((of) =>
      languages.map(({ key: at }) => `${localAddress(`/om/oversattningar/${of}/`, at)}index.html`.slice(1)),
    );
    expect(saying(/textState\.outdated/)).toEqual(workLists.sort());
    const rows = parse<Record<string, string>>(file('data/translations.csv'), { columns: true });
    const outdated = rows.filter(({ state }) => state === 'outdated');
    expect(outdated.map((row) => [row['languageName'], row['key'], row['outdated']])).toEqual([
      ['lättläst svenska', key, 'description'],
      ['arli', key, 'description'],
    ]);
  },
};

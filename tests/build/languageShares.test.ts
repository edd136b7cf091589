import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeLanguageShares } from '../../src/build/site/languageShares.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys, tagOf, varietyKeys } from '../../src/i18n/languages.ts';
import { sharedPages } from '../../src/view/languageShares.ts';
import { temporaryFolder } from '../support/folder.ts';
import { smallStore } from '../support/smallStore.ts';
import { writeFiles } from '../support/writeFiles.ts';

const store = smallStore();

const html = (lang: string, main: string): string =>
  `<html lang="${lang}"><body><main>${main}</main></body></html>`;

const cell = (mark: string): string =>
  `<td class="number" data-share="${mark}"><span lang="sv">Räknas sedan</span></td>`;

/** A built site whose pages have no word of a variety, but for some; and what becomes of the page with the table. */
function written(pages: Readonly<Record<string, string>>, cells: string) {
  const folder = temporaryFolder();
  const built = varietyKeys.flatMap((language) =>
    sharedPages(store).flatMap(({ addresses }) =>
      addresses.map((address) => {
        const local = localAddress(address, language);
        const main = pages[local] ?? '<p lang="sv">bara svenska ord</p>';
        return { path: `${local}index.html`, text: html(tagOf(language), main) };
      }),
    ),
  );
  const tables = languageKeys.map((key) => ({
    path: `${localAddress('/om/oversattningar/', key)}index.html`,
    text: cells,
  }));
  writeFiles(folder, [...built, ...tables]);
  writeLanguageShares(folder, store);
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    csv: text('data/language-share.csv').split('\r\n'),
    table: text('kale/om/oversattningar/index.html'),
  };
}

describe('how much of a page is in a variety', () => {
  it('is counted in the built page, and written for readers and as data', () => {
    const pages = { '/arli/stod/': '[ett] [två] <span lang="sv">tre</span>' };
    const { csv, table } = written(pages, cell('stod arli') + cell('stod kale'));
    expect(table).toBe('<td class="number">66\u00A0%</td><td class="number">0\u00A0%</td>');
    expect(csv[0]).toBe('language,address,own,all,share');
    expect(csv).toContain('rmn,/arli/stod/,2,3,0.6667');
    expect(csv).toContain('rmf,/kale/stod/,0,3,0.0000');
  });

  it('is counted together for the pages of a type, and by itself in the data', () => {
    const pages = {
      '/arli/kontakter/exempelmyndigheten/': '[ett] [två]',
      '/arli/resultat/2025/': '[ett] <i lang="sv">två tre fyra</i>',
    };
    const { csv, table } = written(pages, cell('contacts arli') + cell('results arli'));
    expect(table).toBe('<td class="number">100\u00A0%</td><td class="number">25\u00A0%</td>');
    expect(csv).toContain('rmn,/arli/kontakter/exempelmyndigheten/,2,2,1.0000');
  });

  it('is nothing of a page without words', () => {
    const { csv, table } = written({ '/arli/stod/': '112' }, cell('stod arli'));
    expect(table).toBe('<td class="number">0\u00A0%</td>');
    expect(csv).toContain('rmn,/arli/stod/,0,0,0.0000');
  });

  it('is not left out for a page that nobody counts', () => {
    expect(() => written({}, cell('annan arli'))).toThrow('No page is counted for "annan arli".');
  });
});

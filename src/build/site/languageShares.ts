import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languageSharesCsv, type LanguageShare } from '../../feeds/languageShares.ts';
import { localAddress } from '../../i18n/address.ts';
import { formatPercent } from '../../i18n/format.ts';
import { languageKeys, tagOf, varietyKeys } from '../../i18n/languages.ts';
import { languageSharesAddress, pageAddresses } from '../../model/addresses.ts';
import { contentDirectory, readContentFiles } from '../../store/contentFiles.ts';
import type { Store } from '../../store/store.ts';
import { storeOf } from '../../store/storeOf.ts';
import { sharedPages, shareMark } from '../../view/languageShares.ts';
import { buildDate } from './buildDate.ts';
import { countWords } from './countWords.ts';

interface CountedPages {
  readonly mark: string;
  readonly shares: readonly LanguageShare[];
}

function count(directory: string, store: Store): CountedPages[] {
  const html = (address: string): string => readFileSync(join(directory, address, 'index.html'), 'utf8');
  return varietyKeys.flatMap((language) =>
    sharedPages(store).map(({ id, addresses }) => ({
      mark: shareMark(id, language),
      shares: addresses.map((address) => {
        const local = localAddress(address, language);
        const tag = tagOf(language);
        return { language: tag, address: local, ...countWords(html(local), tag) };
      }),
    })),
  );
}

/** Puts each number into its cell. @throws Error for a cell whose pages are not counted */
function filled(html: string, counted: readonly CountedPages[]): string {
  const numbers = new Map(
    counted.map(({ mark, shares }) => {
      const sum = (part: 'own' | 'all'): number => shares.reduce((total, share) => total + share[part], 0);
      return [mark, formatPercent(sum('own'), sum('all'))];
    }),
  );
  return html.replaceAll(/<td([^>]*) data-share="([^"]*)"([^>]*)>[^]*?<\/td>/g, (_, before, mark, after) => {
    const number = numbers.get(String(mark));
    if (number === undefined) throw new Error(`No page is counted for "${String(mark)}".`);
    return `<td${String(before)}${String(after)}>${number}</td>`;
  });
}

/** Counts the words of the built pages, and writes what it found as open data and into the page that shows it. */
export function writeLanguageShares(directory: string, store: Store): void {
  const counted = count(directory, store);
  const data = join(directory, languageSharesAddress);
  mkdirSync(dirname(data), { recursive: true });
  writeFileSync(data, languageSharesCsv(counted.flatMap(({ shares }) => shares)));
  for (const language of languageKeys) {
    const page = join(directory, localAddress(pageAddresses['om-oversattningar'], language), 'index.html');
    writeFileSync(page, filled(readFileSync(page, 'utf8'), counted));
  }
}

/** Stands before whatever reads the finished pages. */
export const languageShares = (): AstroIntegration => ({
  name: 'language-shares',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const files = readContentFiles(contentDirectory());
      writeLanguageShares(fileURLToPath(dir), storeOf(files, { today: buildDate(), changedOn: new Map() }));
    },
  },
});

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { outputDirectory } from '../../src/build/tools/folders.ts';
import { exampleAddresses } from '../../src/checks/site/examples.ts';
import { localAddress, splitAddress } from '../../src/i18n/address.ts';
import { sourceLanguage, type LanguageKey } from '../../src/i18n/languages.ts';
import { entryAddresses, pageAddresses } from '../../src/model/addresses.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';

/** One kind of page, which is what addresses of one pattern are, and the page that stands for it. */
export interface PageKind {
  /** @example '/kontakter/…/' */
  readonly pattern: string;
  /** The address, without language, of the kind's longest Swedish page: it holds most of what such a page can hold. */
  readonly address: string;
}

const examples = new Set(exampleAddresses(readContentFiles(contentDirectory())));
const listAddresses = [
  ...Object.values(entryAddresses),
  pageAddresses.ordlista,
  pageAddresses['om-oversattningar'],
];

function patternOf(address: string): string {
  const list = listAddresses.find((above) => address.startsWith(above) && address !== above);
  if (list === undefined) return address;
  // Parts of a sheet are alike.
  const below = address
    .slice(list.length)
    .replace(/^[^/]+/, '')
    .replace(/\d+\/$/, '');
  return `${list}…${below}${examples.has(address) ? ' (exempel)' : ''}`;
}

const directory = outputDirectory();

const sizeOf = (path: string): number => statSync(join(directory, path)).size;

/** The built site's Swedish pages with their sizes, as they lie in its folder. */
const swedishPages = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('index.html') && !path.startsWith('admin/'))
  .map((path) => ({ address: `/${path.replace(/index\.html$/, '')}`, size: sizeOf(path) }))
  .filter(({ address }) => splitAddress(address).language === sourceLanguage)
  .sort((a, b) => b.size - a.size || (a.address < b.address ? -1 : 1));

/** Every kind of page that the built site has. A kind that is new is here by itself. */
export const pageKinds: readonly PageKind[] = [
  ...Map.groupBy(swedishPages, ({ address }) => patternOf(address)),
]
  .map(([pattern, [longest]]) => ({ pattern, address: longest?.address ?? pattern }))
  .sort((a, b) => (a.pattern < b.pattern ? -1 : 1));

/** Each kind's page in some languages. */
export const everyKindIn = (...languages: readonly LanguageKey[]): string[] =>
  languages.flatMap((language) => pageKinds.map(({ address }) => localAddress(address, language)));

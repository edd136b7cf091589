import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { pageAddresses } from '../../model/addresses.ts';
import type { Finding } from '../finding.ts';
import { found } from './found.ts';
import type { PageFacts } from './page.ts';
import type { SiteRule } from './rules.ts';
import type { Site, SiteCheck } from './site.ts';
import { textOf } from './builtFiles.ts';
import { targetOf } from './target.ts';

/** What a resident is sent to on a cheap phone comes whole in one request, and weighs less. */
export const isBridgeBuilders = ({ address }: PageFacts): boolean =>
  address.startsWith(pageAddresses.brobyggare);

/** The most bytes, as they travel: a page's first view, that of a bridge-builders' page, and a page's scripts. */
export const mostBytes = { page: 14_000, bridgeBuilder: 10_000, script: 2_000 } as const;

/** Bytes of a page's HTML, with what stands in it, and its style sheets. */
const firstViewBudget = (page: PageFacts): number =>
  isBridgeBuilders(page) ? mostBytes.bridgeBuilder : mostBytes.page;

/** Bytes of a page's scripts. Search is a program of its own. */
const scriptBudget = ({ address }: PageFacts): number =>
  address === pageAddresses.sok ? Infinity : mostBytes.script;

const compress = promisify(brotliCompress);

const size = async (data: Uint8Array, quality: number): Promise<number> =>
  (await compress(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;

/** Gives files' sizes as they travel, each measured once. */
export function makeWeigh({ files }: Site): (paths: readonly string[]) => Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  const one = (path: string): Promise<number> => {
    const known = sizes.get(path) ?? size(files.get(path) ?? new Uint8Array(), 11);
    sizes.set(path, known);
    return known;
  };
  return async (paths) => (await Promise.all(paths.map(one))).reduce((sum, bytes) => sum + bytes, 0);
}

export const pathsOf = (addresses: readonly string[], from: string, site: Site): string[] =>
  addresses.flatMap((address) => {
    const target = targetOf(address, from, site);
    return target.kind === 'file' ? [target.path] : [];
  });

/** Scripts with all that they import at once. */
export function withImports(paths: readonly string[], site: Site): string[] {
  const all = new Set(paths);
  for (const path of all) {
    const imports = textOf(site.files, path).matchAll(
      /\bimport\s*(?:[\w*{}\s,$]+?from\s*)?["']([^"']+)["']/g,
    );
    const addresses = [...imports].flatMap(([, address]) => address ?? []);
    for (const more of pathsOf(addresses, `/${path}`, site)) all.add(more);
  }
  return [...all];
}

/** The bytes of all scripts of a page, in files and in the page itself. */
export const weighScripts = async (
  page: PageFacts,
  site: Site,
  weigh: ReturnType<typeof makeWeigh>,
): Promise<number> => {
  const own = page.ownScripts.map(({ code }) => code).join('');
  const files = await weigh(withImports(pathsOf(page.scripts, page.url, site), site));
  return own === '' ? files : files + (await size(new TextEncoder().encode(own), 11));
};

/** A page that is to come in one request gets nothing by an address of its own. */
const requests = (page: PageFacts, site: Site): Finding<SiteRule>[] =>
  (isBridgeBuilders(page) ? [...page.styles, ...page.scripts] : []).map((address) =>
    found('budget', page, site, {
      cause: `Sidan hämtar ${address}, men ska komma i en enda hämtning.`,
      mend: 'Låt stil och skript stå i sidan: se src/build/site.ts.',
    }),
  );

/** No page's first view, and no page's scripts, are heavier than a cheap phone and a poor network bear. */
export const budgets: SiteCheck = async (site) => {
  const weigh = makeWeigh(site);
  const over = (page: PageFacts, what: string, bytes: number, most: number): Finding<SiteRule>[] => {
    if (bytes <= most) return [];
    const cause = `${what} väger ${bytes} byte, men får väga ${most}.`;
    return [
      found('budget', page, site, { cause, mend: 'Dela upp sidan, eller ta bort det som kan vara utan.' }),
    ];
  };
  const ofPage = async (page: PageFacts): Promise<Finding<SiteRule>[]> => {
    const html = site.files.get(page.path) ?? new Uint8Array();
    const styles = await weigh(pathsOf(page.styles, page.url, site));
    const scripts = await weighScripts(page, site, weigh);
    const most = firstViewBudget(page);
    // Brotli 5 is many times faster than 11 and never smaller, so what is light enough in it needs no other.
    const quick = (await size(html, 5)) + styles;
    const firstView = quick <= most ? quick : (await size(html, 11)) + styles;
    return [
      ...over(page, 'HTML och stilmallar', firstView, most),
      ...over(page, 'Skripten', scripts, scriptBudget(page)),
      ...requests(page, site),
    ];
  };
  const readers = site.pages.filter(({ kind }) => kind !== 'admin' && kind !== 'saved');
  return (await Promise.all(readers.map(ofPage))).flat();
};

import {
  isBridgeBuilders,
  makeWeigh,
  pathsOf,
  weighScripts,
  withImports,
} from '../../checks/site/budgets.ts';
import { readBuiltFiles } from '../../checks/site/builtFiles.ts';
import type { PageFacts } from '../../checks/site/page.ts';
import { makeSite, type Site } from '../../checks/site/site.ts';
import { entryAddresses, isPassOnAddress, pageAddresses } from '../../model/addresses.ts';

/** A page's bytes as they travel, Brotli 11. */
interface PageWeight {
  readonly kind: string;
  readonly url: string;
  /** Held to the smaller budget, and to one request. */
  readonly isBridgeBuilders: boolean;
  readonly isSearch: boolean;
  /** HTML, with the styles and scripts that stand in it, and every linked style sheet. */
  readonly firstView: number;
  readonly scripts: number;
}

/** @example kindOf('/kontakter/polisen/') // => 'contacts' */
function kindOf({ address, kind }: PageFacts): string {
  if (kind === 'notFound') return '404';
  const fixed = Object.entries(pageAddresses).find(([, page]) => page === address);
  if (fixed) return fixed[0];
  const entry = Object.entries(entryAddresses).find(([, folder]) => address.startsWith(folder));
  if (entry) return isPassOnAddress(address) ? `${entry[0]}, to pass on` : entry[0];
  return address.startsWith(pageAddresses.ordlista) ? 'glossary letter' : 'other';
}

const weighPage =
  (site: Site, weigh: ReturnType<typeof makeWeigh>) =>
  async (page: PageFacts): Promise<PageWeight> => ({
    kind: kindOf(page),
    url: page.url,
    isBridgeBuilders: isBridgeBuilders(page),
    isSearch: page.address === pageAddresses.sok,
    firstView: await weigh([page.path, ...pathsOf(page.styles, page.url, site)]),
    scripts: await weighScripts(page, site, weigh),
  });

export interface SiteWeights {
  readonly pages: readonly PageWeight[];
  /** All scripts of the editors' desk, which loads most of them when it opens. */
  readonly deskScripts: number;
  /** Bytes of all files, and of the search index among them, as they lie on the disk. */
  readonly all: number;
  readonly searchIndex: number;
}

const bytesOf = (files: Site['files'], folder = ''): number =>
  [...files].reduce((sum, [path, data]) => (path.startsWith(folder) ? sum + data.length : sum), 0);

/** Weighs every page of a built site, and the site as a whole. */
export async function weighSite(directory: string): Promise<SiteWeights> {
  const site = makeSite(readBuiltFiles(directory));
  const weigh = makeWeigh(site);
  const readers = site.pages.filter(({ kind }) => kind === 'page' || kind === 'notFound');
  const readersScripts = new Set(
    readers.flatMap((page) => withImports(pathsOf(page.scripts, page.url, site), site)),
  );
  const deskScripts = [...site.files.keys()].filter(
    (path) => path.startsWith('_astro/') && path.endsWith('.js') && !readersScripts.has(path),
  );
  return {
    pages: await Promise.all(readers.map(weighPage(site, weigh))),
    deskScripts: await weigh(deskScripts),
    all: bytesOf(site.files),
    searchIndex: bytesOf(site.files, 'pagefind/'),
  };
}

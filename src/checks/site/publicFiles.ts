import type { Site } from './site.ts';
import { textOf } from './builtFiles.ts';
import { addressesInCss } from './references.ts';
import { targetOf } from './target.ts';

export interface PublicFile {
  readonly path: string;
  readonly text: string;
}

/** The files that addresses lead to, followed by all that those files name in their turn. */
function reached(start: readonly string[], named: (path: string) => readonly string[]): string[] {
  const all = new Set(start);
  for (const path of all) for (const more of named(path)) all.add(more);
  return [...all];
}

const filesAt = (addresses: readonly string[], from: string, site: Site): string[] =>
  addresses.flatMap((address) => {
    const target = targetOf(address, from, site);
    return target.kind === 'file' ? [target.path] : [];
  });

const linkedFromPages = (site: Site, which: 'scripts' | 'styles'): string[] =>
  site.pages.filter(({ kind }) => kind !== 'admin').flatMap((page) => filesAt(page[which], page.url, site));

/** Scripts that a script names in any way: an import now or later, a worker, a list of what to load ahead. */
const scriptsNamedIn = (path: string, site: Site): string[] => {
  const named = [...textOf(site.files, path).matchAll(/(["'`])([\w./-]+\.m?js)\1/g)].flatMap(
    ([, , name]) => name ?? [],
  );
  return [...filesAt(named, `/${path}`, site), ...filesAt(named, '/', site)];
};

const withText = (paths: readonly string[], { files }: Site): PublicFile[] =>
  paths.map((path) => ({ path, text: textOf(files, path) }));

/** The scripts that stand in readers' pages, each once, where it stands in its file. */
function ownScripts({ pages }: Site): PublicFile[] {
  const files = new Map<string, PublicFile>();
  for (const { kind, path, ownScripts: scripts } of pages) {
    for (const { code, line } of kind === 'admin' ? [] : scripts) {
      if (!files.has(code)) files.set(code, { path, text: '\n'.repeat(line - 1) + code });
    }
  }
  return [...files.values()];
}

/**
 * The scripts that a reader's browser may run. Those of the editors' desk lie in the same folder of bundles, so of that
 * folder only what a reader's page reaches counts.
 */
export function publicScripts(site: Site): PublicFile[] {
  const alone = [...site.files.keys()].filter(
    (path) => /\.m?js$/.test(path) && !/^(?:admin|_astro)\//.test(path),
  );
  const start = [...linkedFromPages(site, 'scripts'), ...alone];
  const files = withText(
    reached(start, (path) => scriptsNamedIn(path, site)),
    site,
  );
  return [...files, ...ownScripts(site)];
}

/** The style sheets that readers' pages use. */
export const publicStyles = (site: Site): PublicFile[] =>
  withText(
    reached(linkedFromPages(site, 'styles'), (path) =>
      filesAt(
        addressesInCss(textOf(site.files, path)).map(({ address }) => address),
        `/${path}`,
        site,
      ).filter((named) => named.endsWith('.css')),
    ),
    site,
  );

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DeskSettings } from '../desk/deskSettings.ts';
import { sitePaths } from './siteFolder.ts';

const isDesk = (path: string): boolean => path.startsWith('/admin/');

/** The files below `/_astro/` that the desk's pages name, and those that these name in turn. */
function deskFiles(directory: string, paths: readonly string[]): Set<string> {
  const found = new Set(paths.filter(isDesk));
  const files = paths.filter((path) => path.startsWith('/_astro/'));
  for (const path of found) {
    if (!/\.(?:html|js|css)$/.test(path)) continue;
    const text = readFileSync(join(directory, path), 'utf8');
    for (const file of files) if (text.includes(basename(file))) found.add(file);
  }
  return found;
}

/**
 * Takes away from a built site what is not asked for: the desk from a public site, or all but the desk where that has a
 * host of its own, which then leads to it and is not for search engines.
 */
export function keepParts(directory: string, parts: DeskSettings['parts']): void {
  if (parts === 'with') return;
  const paths = sitePaths(directory);
  const desk = deskFiles(directory, paths);
  const isUnwanted = parts === 'none' ? isDesk : (path: string): boolean => !desk.has(path);
  for (const path of paths.filter(isUnwanted)) rmSync(join(directory, path));
  if (parts === 'none') return;
  writeFileSync(join(directory, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  writeFileSync(join(directory, '_redirects'), '/ /admin/ 302\n');
}

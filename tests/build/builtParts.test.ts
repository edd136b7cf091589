import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepParts } from '../../src/build/site/builtParts.ts';
import { sitePaths } from '../../src/build/site/siteFolder.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeFiles } from '../support/writeFiles.ts';

const files = {
  'admin/index.html': '<script src="/_astro/main.a1.js"></script>',
  'admin/content.json': '{}',
  '_astro/main.a1.js': 'import("./openDesk.b2.js")',
  '_astro/openDesk.b2.js': '',
  '_astro/search.c3.js': '',
  'data/content-hashes.json': '{}',
  'index.html': '<script src="/_astro/search.c3.js"></script>',
  'kontakter/index.html': '',
  'robots.txt': 'User-agent: *\nDisallow: /admin/\n',
  _redirects: '/forr/ /nu/ 301\n',
};

function built(parts: 'with' | 'none' | 'only'): string {
  const folder = temporaryFolder();
  writeFiles(
    folder,
    Object.entries(files).map(([path, text]) => ({ path, text })),
  );
  keepParts(folder, parts);
  return folder;
}

const all = Object.keys(files)
  .map((path) => `/${path}`)
  .sort();

describe('the parts of a built site', () => {
  it('are all there when nothing else is asked for', () => {
    expect(sitePaths(built('with'))).toEqual(all);
  });

  it('have no file of the desk in a public site without it', () => {
    expect(sitePaths(built('none'))).toEqual(all.filter((path) => !path.startsWith('/admin/')));
  });

  it('are the desk with what it loads, and nothing of the public site, on a host of its own', () => {
    const folder = built('only');
    expect(sitePaths(folder)).toEqual([
      '/_astro/main.a1.js',
      '/_astro/openDesk.b2.js',
      '/_redirects',
      '/admin/content.json',
      '/admin/index.html',
      '/robots.txt',
    ]);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(readFileSync(join(folder, '_redirects'), 'utf8')).toBe('/ /admin/ 302\n');
  });
});

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftCsp, pageCsp, type PageCode } from '../view/csp.ts';
import { sitePaths } from './siteFolder.ts';

/** A script or style as the build writes it. Scripts with an address are files, and those of another type are data. */
const inline = /<(script(?: type="module")?|style)>([\s\S]*?)<\/(?:script|style)>/g;

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const inOrder = (hashes: Iterable<string>): string[] => [...new Set(hashes)].sort();

/** What an HTML text runs and is styled by. */
export function codeOf(html: string): PageCode {
  const found = [...html.matchAll(inline)].map(([, tag = '', code = '']) => ({ tag, hash: hashOf(code) }));
  const of = (name: string): string[] =>
    inOrder(found.filter(({ tag }) => tag.startsWith(name)).map(({ hash }) => hash));
  return { scripts: of('script'), styles: of('style'), runsFiles: /<script [^>]*src=/.test(html) };
}

/**
 * Writes into each public page of a built site the policy that lets through what stands in it. The site check holds
 * that no page's code is stopped.
 * @returns what all pages run together, for the headers, which are the same for many pages
 */
export function writePolicies(directory: string): PageCode {
  const pages = sitePaths(directory)
    .filter((path) => path.endsWith('.html') && !path.startsWith('/admin/'))
    .map((path) => {
      const file = join(directory, path);
      const html = readFileSync(file, 'utf8');
      const code = codeOf(html);
      writeFileSync(
        file,
        html.replace(draftCsp, () => pageCsp(code)),
      );
      return code;
    });
  return {
    scripts: inOrder(pages.flatMap(({ scripts }) => scripts)),
    styles: inOrder(pages.flatMap(({ styles }) => styles)),
    runsFiles: pages.some(({ runsFiles }) => runsFiles),
  };
}

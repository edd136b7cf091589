import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, parseElements } from '../../checks/site/html.ts';
import { hashOf, isInlineCode } from '../../checks/site/inlineCode.ts';
import { draftCsp, pageCsp, type PageCode } from '../../view/csp.ts';
import { sitePaths } from './siteFolder.ts';

const inOrder = (hashes: Iterable<string>): string[] => [...new Set(hashes)].sort();

/** A comment, a script or style whole, or another tag; what stands in quotes belongs to its tag. */
const parts =
  /<!--[^]*?-->|<(script|style)\b(?:[^>"']|"[^"]*"|'[^']*')*>[^]*?<\/\1\s*>|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** The scripts and styles of a page as it is written, which are quickly found. To read the whole page takes five times as long. */
const partsOf = (html: string): string =>
  [...html.matchAll(parts)].flatMap(([part, isCode]) => (isCode === undefined ? [] : [part])).join('');

/** What an HTML text runs and is styled by: text in an attribute or a comment is no code. */
function codeOf(html: string): PageCode {
  const elements = parseElements(partsOf(html));
  const of = (name: string): string[] =>
    inOrder(elements.filter((element) => element.tagName === name && isInlineCode(element)).map(hashOf));
  const runsFiles = elements.some(
    (element) => element.tagName === 'script' && attribute(element, 'src') !== undefined,
  );
  return { scripts: of('script'), styles: of('style'), runsFiles };
}

/**
 * Writes into each public page of a built site the policy that lets through what stands in it. The site check, which
 * reads pages as a browser does, holds that no page's code is stopped and that no policy lets through anything else.
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

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePolicies } from '../../src/build/site/policies.ts';
import { draftCsp } from '../../src/view/csp.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeFiles } from '../support/writeFiles.ts';

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (code: string): string => `<meta content="${draftCsp}"><title>$& är text</title>${code}`;

function written(pages: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  writeFiles(
    folder,
    Object.entries(pages).map(([path, text]) => ({ path, text })),
  );
  return { code: writePolicies(folder), text: (path: string) => readFileSync(join(folder, path), 'utf8') };
}

describe('the policies of the pages', () => {
  it('let through what stands in each page, and nothing of another page', () => {
    const { text } = written({
      'index.html': page('<style>p{}</style><script type="module">a()</script>'),
      'stod/index.html': page('<style>b{}</style>'),
    });
    expect(text('index.html')).toContain(
      `script-src ${hash('a()')}; style-src ${hash('p{}')}; img-src 'self'`,
    );
    expect(text('stod/index.html')).toContain(`default-src 'none'; style-src ${hash('b{}')}; img-src 'self'`);
  });

  it('let only a page with script files run files, get anything or start a worker', () => {
    const { text } = written({
      'sok/index.html': page('<script type="module" src="/_astro/a.js"></script>'),
      'index.html': page('<p>Ingen kod</p>'),
    });
    expect(text('sok/index.html')).toContain(
      "script-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'",
    );
    expect(text('index.html')).toBe(page('<p>Ingen kod</p>'));
  });

  it('take text in an attribute or a comment for no code', () => {
    const text =
      '<a title="</script><script>alert(1)</script>" data-a=\'"<style>b{}</style>\'>Länk</a><!-- <script>a()</script> -->';
    expect(written({ 'index.html': page(text) }).text('index.html')).toBe(page(text));
  });

  it('take data for no code', () => {
    const data = '<script type="application/ld+json">{"a":"$&"}</script>';
    expect(written({ 'index.html': page(data) }).text('index.html')).toBe(page(data));
  });

  it('leave the editors’ desk to its own', () => {
    const desk = page('<style>p{}</style>');
    const { code, text } = written({ 'admin/index.html': desk });
    expect(text('admin/index.html')).toBe(desk);
    expect(code).toEqual({ scripts: [], styles: [], runsFiles: false });
  });

  it('give together what the headers let through, each once and in order', () => {
    const { code } = written({
      'index.html': page('<style>p{}</style><style>a{}</style>'),
      'sok/index.html': page('<style>p{}</style><script src="/a.js"></script>'),
    });
    expect(code).toEqual({ scripts: [], styles: [hash('p{}'), hash('a{}')].sort(), runsFiles: true });
  });
});

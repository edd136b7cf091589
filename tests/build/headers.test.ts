import { describe, expect, it } from 'vitest';
import { headerRules, headersFor, headersText, readHeaders } from '../../src/build/site/headers.ts';

const paths = [
  '/404.html',
  '/.well-known/security.txt',
  '/_astro/page.abc.css',
  '/_headers',
  '/_redirects',
  '/admin/index.html',
  '/arli/stod/index.html',
  '/brobyggare/skola.vcf',
  '/data/results.csv',
  '/data/results.json',
  '/datasets/dcat',
  '/icon.svg',
  '/index.html',
  '/nyheter/atom.xml',
  '/pagefind/fragment/unknown_1.pf_fragment',
  '/robots.txt',
];
const code = { scripts: ["'sha256-kod='"], styles: ["'sha256-stil='"], runsFiles: true };
const rules = headerRules(paths, code);
const headers = (path: string): Readonly<Record<string, string>> => headersFor(rules, path);

/** The `_headers` file as a host reads it: each rule that matches adds its headers, and two values of one are joined. */
function asHostReads(text: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let matches = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) {
      matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : line === path;
    } else if (matches && line.trim() !== '') {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
    }
  }
  return found;
}

describe('the production headers', () => {
  it('are the same from the file that hosts read as in the preview', () => {
    const text = headersText(rules);
    for (const path of ['/', '/arli/stod/', '/admin/', '/admin/hjalp/', '/finns-inte/', ...paths]) {
      expect(asHostReads(text, path)).toEqual(headers(path));
    }
  });

  it('are read back from that file as they were written', () => {
    expect(readHeaders(headersText(rules))).toEqual(rules);
    expect(readHeaders('# en kommentar\n')).toEqual([]);
  });

  it('are few for what pages load, which no one opens', () => {
    for (const path of ['/_astro/page.abc.css', '/pagefind/fragment/unknown_1.pf_fragment']) {
      expect(headers(path)['Content-Security-Policy']).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(Object.entries(headers(path)).flat().join(': ').length).toBeLessThan(600);
    }
  });

  it('let through what stands in the pages, by its hash', () => {
    for (const path of ['/', '/arli/stod/', '/404.html']) {
      expect(headers(path)['Content-Security-Policy']).toContain(
        "script-src 'self' 'sha256-kod='; style-src 'sha256-stil='; ",
      );
    }
  });

  it('let no one frame a public page, and nothing but the site itself be loaded', () => {
    for (const path of ['/', '/arli/stod/', '/404.html']) {
      expect(headers(path)['Content-Security-Policy']).toMatch(
        /^default-src 'none';.*frame-ancestors 'none'$/,
      );
      expect(headers(path)['Content-Security-Policy']).not.toMatch(/unsafe-inline|unsafe-eval|https:/);
      expect(headers(path)['Cross-Origin-Embedder-Policy']).toBe('require-corp');
    }
  });

  it("let the editors' desk have styles of its own and be framed by itself only", () => {
    const policy = headers('/admin/')['Content-Security-Policy'];
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('unsafe-eval');
    expect(headers('/admin/')).not.toHaveProperty('Cross-Origin-Embedder-Policy');
  });

  it('let the desk talk to the servers that it saves to, and to no others', () => {
    const policyWith = (origins: readonly string[]): string =>
      headersFor(headerRules(paths, code, origins), '/admin/')['Content-Security-Policy'] ?? '';
    expect(policyWith(['https://git.example'])).toContain("connect-src 'self' blob: https://git.example;");
    expect(policyWith([])).not.toContain('https:');
  });

  it('let other sites read open data and nothing else', () => {
    const open = paths.filter((path) => headers(path)['Access-Control-Allow-Origin'] !== undefined);
    expect(open).toEqual(['/data/results.csv', '/data/results.json', '/datasets/dcat']);
  });

  it('let browsers keep only files whose names change with their content', () => {
    const kept = paths.filter((path) => headers(path)['Cache-Control']?.includes('immutable'));
    expect(kept).toEqual(['/_astro/page.abc.css']);
  });

  it('name the types that hosts do not know', () => {
    const types = paths.flatMap((path) => {
      const type = headers(path)['Content-Type'];
      return type === undefined ? [] : [`${path} ${type}`];
    });
    expect(types).toEqual([
      '/.well-known/security.txt text/plain; charset=utf-8',
      '/brobyggare/skola.vcf text/vcard; charset=utf-8',
      '/data/results.csv text/csv; charset=utf-8; header=present',
      '/datasets/dcat application/rdf+xml',
      '/nyheter/atom.xml application/atom+xml; charset=utf-8',
      '/robots.txt text/plain; charset=utf-8',
    ]);
  });

  it('stay within the hundred rules that hosts read', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});

import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headerRules, headersFor, headersText } from '../../src/build/site/headers.ts';
import { listen, previewServer } from '../../src/build/site/previewServer.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeFiles } from '../support/writeFiles.ts';

const rules = headerRules(['/admin/index.html', '/data/results.csv', '/stod/index.html'], {
  scripts: [],
  styles: ["'sha256-stil='"],
  runsFiles: false,
});
const files = [
  { path: 'index.html', text: '<!doctype html><title>Start</title>' },
  { path: '404.html', text: '<!doctype html><title>Finns inte</title>' },
  { path: 'stod/index.html', text: '<!doctype html><title>Stöd</title>' },
  { path: 'admin/index.html', text: '<!doctype html><title>Redaktionen</title>' },
  { path: '_astro/page.css', text: 'p { color: red }' },
  { path: '_headers', text: headersText(rules) },
  { path: '_redirects', text: '' },
  { path: '.well-known/security.txt', text: 'Contact: https://exempel.example/' },
  { path: 'data/results.csv', text: 'year\r\n' },
  { path: 'pagefind/fragment/sv_1.pf_fragment', text: 'x' },
  { path: 'pagefind/site-words.json', text: '{}' },
  { path: '_astro/page.js', text: 'let a' },
];

async function preview(): Promise<{ get: (path: string, init?: RequestInit) => Promise<Response> }> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const server = previewServer(folder);
  await listen(server, 0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { address, port } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');
  return { get: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init) };
}

describe('the preview', () => {
  it('answers every address with exactly the headers of production', async () => {
    const { get } = await preview();
    for (const path of [
      '/',
      '/stod/',
      '/admin/',
      '/_astro/page.css',
      '/data/results.csv',
      '/.well-known/security.txt',
      '/finns-inte/',
    ]) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(headersFor(rules, path))) {
        expect([path, name, headers.get(name)]).toEqual([path, name, value]);
      }
    }
  });

  it('gives a page in Brotli to a browser that reads it, and as it is to others', async () => {
    const { get } = await preview();
    const [small, plain] = await Promise.all(
      ['gzip, deflate, br', 'gzip'].map((encoding) =>
        get('/stod/?fran=lank', { headers: { 'Accept-Encoding': encoding } }),
      ),
    );
    expect(small?.headers.get('content-encoding')).toBe('br');
    expect(plain?.headers.get('content-encoding')).toBeNull();
    expect(small?.headers.get('content-security-policy')).toContain("'sha256-stil='");
    expect(await small?.text()).toBe('<!doctype html><title>Stöd</title>');
    expect(await plain?.text()).toBe('<!doctype html><title>Stöd</title>');
  });

  it('gives scripts and data in Brotli too, and what is compressed already as it is', async () => {
    const { get } = await preview();
    const encodings = [
      '/_astro/page.js',
      '/pagefind/site-words.json',
      '/pagefind/fragment/sv_1.pf_fragment',
    ].map(async (path) => {
      const { headers } = await get(path, { headers: { 'Accept-Encoding': 'br' } });
      return [headers.get('content-encoding'), headers.get('content-type')];
    });
    expect(await Promise.all(encodings)).toEqual([
      ['br', 'text/javascript'],
      ['br', 'application/json'],
      [null, 'application/octet-stream'],
    ]);
  });

  it('answers an address that does not exist with the page for that, and 404', async () => {
    const { get } = await preview();
    const response = await get('/finns-inte/');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('Finns inte');
  });

  it('hands out none of the files that are meant for hosts', async () => {
    const { get } = await preview();
    for (const path of ['/_headers', '/_redirects', '/_headers?x'])
      expect((await get(path)).status).toBe(404);
  });

  it('hands out nothing from outside the folder', async () => {
    const { get } = await preview();
    for (const path of ['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])
      expect((await get(path)).status).toBe(404);
  });

  it('gives each file a type', async () => {
    const { get } = await preview();
    const types = await Promise.all(
      ['/stod/', '/_astro/page.css', '/data/results.csv', '/pagefind/fragment/sv_1.pf_fragment'].map(
        async (path) => (await get(path)).headers.get('content-type'),
      ),
    );
    expect(types).toEqual([
      'text/html;charset=utf-8',
      'text/css',
      'text/csv; charset=utf-8; header=present',
      'application/octet-stream',
    ]);
  });
});

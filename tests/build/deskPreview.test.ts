import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SitePage } from '../../admin/preview/sitePage.ts';
import { deskPreview } from '../../src/build/desk/deskPreview.ts';
import { languages } from '../../src/i18n/languages.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { smallSite } from '../support/smallSite.ts';

const outDir = mkdtempSync(join(tmpdir(), 'preview-'));
afterAll(() => rmSync(outDir, { recursive: true }));

let sitePage: SitePage;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [deskPreview()],
    // The same modules as in a browser, but for one that asks the browser's own document.
    resolve: { conditions: ['import', 'module', 'default'] },
    build: {
      outDir,
      minify: false,
      lib: { entry: 'src/build/desk/deskPreviewPage.ts', formats: ['es'], fileName: () => 'preview.mjs' },
    },
  });
  ({ sitePage } = (await import(/* @vite-ignore */ join(outDir, 'preview.mjs'))) as { sitePage: SitePage });
}, 120_000);

const pageAt = (
  address: string,
  changes: Readonly<Record<string, string | null>> = {},
): Promise<string | undefined> =>
  sitePage({ files: smallSite(changes), sounds: new Map(), today: '2026-06-01' }, address);

const mainOf = (html = ''): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

const draft =
  '---\ntitle: "Ett utkast"\ndescription: "Om det."\ndate: 2026-05-30\n---\n\nDet "händer" snart.\n';

describe('the preview of a page', () => {
  it('is the page itself, with the site’s styles and no script or policy', async () => {
    const html = await pageAt('/nyheter/nyhet-1/');
    expect(html).toContain('<h1>En nyhet</h1>');
    expect(html).toContain('@layer reset');
    expect(html).not.toMatch(/<script|http-equiv/);
  });

  it('shows an entry that is on no page yet, and says nothing of that', async () => {
    const html = await pageAt('/nyheter/utkastet/', { 'news/utkastet.sv.md': draft });
    expect(mainOf(html)).toContain('<p>Det “händer” snart.</p>');
    expect(mainOf(await pageAt('/nyheter/', { 'news/utkastet.sv.md': draft }))).toContain('Ett utkast');
  });

  it.each(languages)('is in the language that is edited: $key', async ({ key, tag }) => {
    const [page, list] = [await pageAt(localAddress('/', key)), await pageAt(localAddress('/nyheter/', key))];
    expect(page).toContain(`<html lang="${tag}"`);
    expect(mainOf(page).includes('Kort text.')).toBe(key === 'lattlast');
    expect(mainOf(list)).toContain('En nyhet');
  });

  it('shows the blocks of a page with what they know of the site', async () => {
    expect(mainOf(await pageAt('/kontakter/'))).toContain('href="/kontakter/exempelmyndigheten/"');
    expect(mainOf(await pageAt('/stod/'))).toMatch(
      /<section class="step" id="steg-1">[\s\S]*<aside class="note">/,
    );
  });

  it('has the styles that only some pages have on those alone', async () => {
    const sheet = /:has\(\s*>\s*\.pictogram\s*\)/;
    const addresses = ['/kontakter/exempelmyndigheten/', '/nyheter/nyhet-1/'];
    const pages = await Promise.all(addresses.map((address) => pageAt(address)));
    expect(pages.map((html = '') => sheet.test(html))).toEqual([true, false]);
  });

  it('is none where the site has no page', async () => {
    expect(await pageAt('/finns/inte/')).toBeUndefined();
  });

  it('is none when a block is never closed, and says so', async () => {
    const page = '---\ntitle: "Om"\ndescription: "Om."\n---\n\n<Note>\n';
    await expect(pageAt('/om/', { 'pages/om.sv.mdx': page })).rejects.toMatchObject({
      problems: [expect.stringContaining('Blocket <Note> stängs aldrig.')],
    });
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { csp } from '../../../src/checks/site/csp.ts';
import { fileOrigins, pageOrigins } from '../../../src/checks/site/origins.ts';
import { personalNumbers } from '../../../src/checks/site/personalNumbers.ts';
import { staticState } from '../../../src/checks/site/staticState.ts';
import { changed, onPages, onSite } from '../../support/builtSite.ts';

const heading = '<h1>Stöd sv</h1>';
const icon = '<link rel="icon" href="/icon.svg" type="image/svg+xml">';
const withScript = (...addresses: readonly string[]) =>
  changed('stod/index.html', [
    heading,
    `${addresses.map((src) => `<script src="${src}"></script>`).join('')}${heading}`,
  ]);

describe('requests to other places', () => {
  const mend = 'Lägg filen på webbplatsen. Läsarens webbläsare får inte kontakta någon annan.';

  it('are not on the good site', async () => {
    expect(onPages(pageOrigins)).toEqual([]);
    expect(await onSite(fileOrigins)).toEqual([]);
  });

  it.each([
    [
      '<script src="https://cdn.example/a.js"></script>',
      '<script src="https://cdn.example/a.js">',
      'https://cdn.example/a.js',
    ],
    ['<img src="//cdn.example/a.png" alt="">', '<img src="//cdn.example/a.png" alt>', '//cdn.example/a.png'],
    [
      '<link rel="preload" href="https://cdn.example/a.woff2">',
      '<link rel="preload" href="https://cdn.example/a.woff2">',
      'https://cdn.example/a.woff2',
    ],
    [
      '<link rel="preconnect" href="https://cdn.example">',
      '<link rel="preconnect" href="https://cdn.example">',
      'https://cdn.example',
    ],
  ])('are found in %s', (element, tag, address) => {
    expect(onPages(pageOrigins, changed('stod/index.html', [icon, element]))).toEqual([
      `dist/stod/index.html:10 ${tag} hämtar från ${address}. ${mend}`,
    ]);
  });

  it('are not links that the reader may follow', () => {
    const link = '<a href="https://www.boras.se/" rel="external">Borås Stad</a>';
    expect(onPages(pageOrigins, changed('stod/index.html', [heading, `${heading}${link}`]))).toEqual([]);
  });

  it('are found in style sheets and in scripts that a page reaches, but not in the editors’ desk', async () => {
    const overrides = {
      ...withScript('/_astro/a.js'),
      '_astro/page.css': '@import "https://cdn.example/a.css";\nb { background: url(//cdn.example/b.png) }',
      '_astro/a.js': 'import("./b.js"); const name = "http://www.w3.org/2000/svg";',
      '_astro/b.js': '\nfetch(`https://api.example/`)',
      '_astro/c.js': 'fetch("https://api.example/")',
    };
    expect(await onSite(fileOrigins, overrides)).toEqual([
      `dist/_astro/page.css:1 Filen nämner https://cdn.example/a.css. ${mend}`,
      `dist/_astro/page.css:2 Filen nämner //cdn.example/b.png. ${mend}`,
      `dist/_astro/b.js:2 Filen nämner https://api.example/. ${mend}`,
    ]);
  });

  it('are found in styles and scripts that stand in a page', async () => {
    const overrides = changed('stod/index.html', [
      heading,
      '<style>b { background: url(//cdn.example/b.png) }</style>\n<script>\nfetch("https://api.example/")</script>',
    ]);
    expect(onPages(pageOrigins, overrides)).toEqual([
      `dist/stod/index.html:21 <style> hämtar från //cdn.example/b.png. ${mend}`,
    ]);
    expect(await onSite(fileOrigins, overrides)).toEqual([
      `dist/stod/index.html:23 Filen nämner https://api.example/. ${mend}`,
    ]);
  });
});

describe('what is kept in the browser', () => {
  it('is nothing on the good site, whatever the editors’ desk keeps', async () => {
    expect(await onSite(staticState)).toEqual([]);
  });

  it('is found in a script that stands in a page, once though many pages have it', async () => {
    const script = `<script>\nlocalStorage.a = 1</script>${heading}`;
    const page = changed('stod/index.html', [heading, script])['stod/index.html'] ?? null;
    expect(await onSite(staticState, { 'stod/index.html': page, 'kontakter/index.html': page })).toEqual([
      'dist/kontakter/index.html:22 Skriptet använder localStorage. Låt sidan minnas bara så länge den är öppen.',
    ]);
  });

  it.each(['document.cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'])(
    'is found: %s',
    async (what) => {
      expect(await onSite(staticState, { 'pagefind/search.js': `\n${what}.x = 1` })).toEqual([
        `dist/pagefind/search.js:2 Skriptet använder ${what}. Låt sidan minnas bara så länge den är öppen.`,
      ]);
    },
  );
});

describe('the content security policy', () => {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

  it('is on every page of the good site', () => {
    expect(onPages(csp)).toEqual([]);
  });

  it('is missed', () => {
    expect(onPages(csp, changed('stod/index.html', [meta, '']))).toEqual([
      'dist/stod/index.html:1 Sidan saknar Content-Security-Policy i huvudet. Låt Head.astro skriva den från src/view/csp.ts.',
    ]);
  });

  it.each([
    ["default-src 'self'", ["default-src är inte 'none'."]],
    ["default-src 'none'; script-src 'self' 'unsafe-inline'", ["script-src släpper in 'unsafe-inline'."]],
    ["default-src 'none'; img-src https:", ['img-src släpper in https:.']],
  ])('is found to be loose: %s', (loose, causes) => {
    expect(onPages(csp, changed('stod/index.html', [policy, loose]))).toEqual(
      causes.map((cause) => `dist/stod/index.html:6 ${cause} Gör reglerna strängare i src/view/csp.ts.`),
    );
  });

  it('comes before anything is got', () => {
    expect(
      onPages(
        csp,
        changed('stod/index.html', [meta, `<link rel="stylesheet" href="/_astro/page.css">${meta}`]),
      ),
    ).toEqual([
      'dist/stod/index.html:6 <link rel="stylesheet" href="/_astro/page.css"> står före reglerna. Flytta upp dem.',
    ]);
  });

  const style = 'b { color: red }';
  const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  const withHash = policy.replace("style-src 'self'", `style-src ${hash}`);

  it('lets through what stands in the page by its hash', () => {
    const page = changed(
      'stod/index.html',
      [policy, withHash],
      [heading, `<style>${style}</style>${heading}`],
    );
    expect(onPages(csp, page)).toEqual([]);
  });

  it('is loose when it lets through what does not stand in the page', () => {
    expect(onPages(csp, changed('stod/index.html', [policy, withHash]))).toEqual([
      `dist/stod/index.html:6 style-src släpper in ${hash}. Gör reglerna strängare i src/view/csp.ts.`,
    ]);
  });

  it.each([
    ['<script>a()</script>', '<script>'],
    ['<style>b { color: blue }</style>', '<style>'],
    ['<p style="color: red">a</p>', '<p style="color: red">'],
    ['<button onclick="a()">a</button>', '<button onclick="a()">'],
  ])('would stop %s', (element, tag) => {
    expect(onPages(csp, changed('stod/index.html', [heading, `${heading}${element}`]))).toEqual([
      `dist/stod/index.html:21 ${tag} har kod eller stil i sidan, och den stoppas av reglerna. Skriv skript i src/browser/ och stil i src/styles/. Bygget släpper igenom dem.`,
    ]);
  });

  it('does not stop data', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(onPages(csp, changed('stod/index.html', [heading, `${heading}${data}`]))).toEqual([]);
  });
});

describe('personal identity numbers', () => {
  const mend =
    'Ta bort det ur innehållet. Säg till den som ansvarar för personuppgifter om det redan är publicerat.';

  it('are not on the good site', async () => {
    expect(await onSite(personalNumbers)).toEqual([]);
  });

  it('are found in pages, data and feeds, and not repeated', async () => {
    // Skatteverket's own examples, which belong to nobody.
    const overrides = {
      ...changed('stod/index.html', [heading, `${heading}<p>811228-9874</p>`]),
      'data/meetings.json': '{"text":"19121212-1212"}',
    };
    const cause = 'Här står ett personnummer eller samordningsnummer.';
    expect(await onSite(personalNumbers, overrides)).toEqual([
      `dist/data/meetings.json:1 ${cause} ${mend}`,
      `dist/stod/index.html:21 ${cause} ${mend}`,
    ]);
  });
});

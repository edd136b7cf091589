import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exampleAddresses } from '../../../src/checks/site/examples.ts';
import { noAdminTrace, noAdminTraceInFiles } from '../../../src/checks/site/noAdminTrace.ts';
import { examplePages, noExampleLeak } from '../../../src/checks/site/noExampleLeak.ts';
import { searchIndex } from '../../../src/checks/site/searchIndex.ts';
import { sitemap } from '../../../src/checks/site/sitemap.ts';
import { changed, onPages, onSite } from '../../support/builtSite.ts';
import { smallSite } from '../../support/smallSite.ts';

describe('the sitemap', () => {
  const mend = 'Gör kartan av samma lista som sidorna: src/store/routes.ts.';

  it('is right on the good site', async () => {
    expect(await onSite(sitemap)).toEqual([]);
  });

  it('is missed', async () => {
    expect(await onSite(sitemap, { 'sitemap-index.xml': null })).toEqual([
      'dist/sitemap-index.xml:1 Webbplatsen har ingen sitemap-index.xml. Låt bygget skriva den.',
    ]);
  });

  it('is found to name a fallback, to name a page twice and to leave one out', async () => {
    const stod = '<loc>https://liten.example/stod/</loc>';
    const overrides = {
      ...changed('sitemap-0.xml', [
        stod,
        '<loc>https://liten.example/</loc><loc>https://liten.example/arli/stod/</loc>',
      ]),
    };
    expect(await onSite(sitemap, overrides)).toEqual([
      `dist/sitemap-0.xml:1 https://liten.example/arli/stod/ står i kartan, men är ingen egen sida på språket. ${mend}`,
      `dist/sitemap-0.xml:1 https://liten.example/ står två gånger. ${mend}`,
      `dist/stod/index.html:1 Sidan saknas i webbplatsens karta. ${mend}`,
    ]);
  });
});

describe('the search index', () => {
  const fragment = (url: string): Uint8Array => gzipSync(`pagefind_dcd{"url":"${url}","content":"a"}`);

  it('may hold pages in their own language', async () => {
    expect(
      await onSite(searchIndex, { 'pagefind/fragment/a.pf_fragment': fragment('/lattlast/stod/') }),
    ).toEqual([]);
  });

  it.each(['/arli/stod/', '/protokoll/exempel/', '/404.html', '/borta/'])('may not hold %s', async (url) => {
    expect(await onSite(searchIndex, { 'pagefind/fragment/a.pf_fragment': fragment(url) })).toEqual([
      `dist/pagefind/fragment/a.pf_fragment:1 Sökningen hittar ${url}, som inte är en egen sida på språket. Låt sökningen bara läsa sidor utan noindex.`,
    ]);
  });
});

describe('examples', () => {
  it('are known from the content', () => {
    const meeting = 'meetings/mote-1.sv.md';
    const text = smallSite().find(({ path }) => path === meeting)?.text ?? '';
    expect(exampleAddresses(smallSite())).toEqual([]);
    expect(exampleAddresses(smallSite({ [meeting]: text.replace('date:', 'example: true\ndate:') }))).toEqual(
      ['/protokoll/mote-1/'],
    );
  });

  it('are kept apart on the good site', async () => {
    expect(onPages(examplePages)).toEqual([]);
    expect(await onSite(noExampleLeak)).toEqual([]);
  });

  it('are found where search finds them', () => {
    const overrides = changed(
      'protokoll/exempel/index.html',
      ['<meta name="robots" content="noindex">', ''],
      ['<main id="innehall">', '<main id="innehall" data-pagefind-body>'],
    );
    expect(onPages(examplePages, overrides)).toEqual([
      'dist/protokoll/exempel/index.html:1 Exempelsidan saknar noindex. Se noindex i src/view/shell.ts.',
      'dist/protokoll/exempel/index.html:1 Exempelsidan är med i webbplatsens egen sökning. Se noindex i src/view/shell.ts.',
    ]);
  });

  it('are found in feeds, data and the sitemap', async () => {
    const overrides = {
      'nyheter/atom.xml': '<feed>\n<link href="https://liten.example/arli/protokoll/exempel/"/>',
      'data/meetings.json': '["/protokoll/exempel/"]',
    };
    expect(await onSite(noExampleLeak, overrides)).toEqual([
      'dist/data/meetings.json:1 Filen nämner exemplet /protokoll/exempel/. Lämna exempel utanför.',
      'dist/nyheter/atom.xml:2 Filen nämner exemplet /protokoll/exempel/. Lämna exempel utanför.',
    ]);
  });
});

describe('the editors’ desk', () => {
  const mend = 'Ta bort spåret. Redaktörerna hittar till skrivbordet utan att läsarna leds dit.';

  it('leaves no trace on the good site', async () => {
    expect(onPages(noAdminTrace)).toEqual([]);
    expect(await onSite(noAdminTraceInFiles)).toEqual([]);
  });

  it('is found in a link, a script and the sitemap', async () => {
    const heading = '<h1>Stöd sv</h1>';
    const page = changed('stod/index.html', [heading, `${heading}<a href="/admin/">Redigera</a>`]);
    expect(onPages(noAdminTrace, page)).toEqual([
      `dist/stod/index.html:21 <a href="/admin/"> leder till redaktörernas skrivbord. ${mend}`,
    ]);
    const files = {
      'pagefind/a.js': '\nopen("/admin/")',
      'sitemap-0.xml': '<loc>https://liten.example/admin/</loc>',
    };
    expect(await onSite(noAdminTraceInFiles, files)).toEqual([
      `dist/pagefind/a.js:2 Filen nämner redaktörernas skrivbord. ${mend}`,
      `dist/sitemap-0.xml:1 Filen nämner redaktörernas skrivbord. ${mend}`,
    ]);
  });
});

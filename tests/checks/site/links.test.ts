import { describe, expect, it } from 'vitest';
import { fileLinks } from '../../../src/checks/site/fileLinks.ts';
import { internalLinks } from '../../../src/checks/site/internalLinks.ts';
import { sameLanguage } from '../../../src/checks/site/sameLanguage.ts';
import { textOf } from '../../../src/checks/site/builtFiles.ts';
import { readPage } from '../../../src/checks/site/page.ts';
import { builtSite, changed, onPages, onSite } from '../../support/builtSite.ts';

const link = '<a href="/">Till början</a>';

/** The Swedish page about support with its one link leading elsewhere. */
const linking = (href: string): Record<string, string | Uint8Array | null> =>
  changed('stod/index.html', [link, `<a href="${href}">Länk</a>`]);

const atLink = (href: string, rest: string): string[] => [
  `dist/stod/index.html:22 <a href="${href}">: ${rest}`,
];

describe('internal links', () => {
  it.each([
    [
      'a page that does not exist',
      '/finns-inte/',
      'Det finns inget på /finns-inte/. Rätta adressen, eller ta bort länken.',
    ],
    [
      'a page without its last slash',
      '/stod',
      'Adressen /stod saknar snedstrecket sist. Skriv /stod/, så slipper läsaren en omväg.',
    ],
    ['a former address', '/tidigare/', 'Sidan /tidigare/ har bytt adress. Skriv den nya adressen.'],
    [
      'a place that is not on the page',
      '#borta',
      'Sidan /stod/ har ingen plats som heter #borta. Rätta det som står efter #, eller ge platsen det namnet.',
    ],
    [
      'a place that is not on another page',
      '/#borta',
      'Sidan / har ingen plats som heter #borta. Rätta det som står efter #, eller ge platsen det namnet.',
    ],
    [
      'a whole address on this site',
      'https://liten.example/x/',
      'Det finns inget på /x/. Rätta adressen, eller ta bort länken.',
    ],
    ['an address that cannot be read', '/%E0%A4%A/', 'Adressen går inte att tyda. Rätta adressen.'],
  ])('finds %s', (_, href, message) => {
    expect(onPages(internalLinks, linking(href))).toEqual(atLink(href, message));
  });

  it.each([
    '../',
    '/stod/#innehall',
    '#ring',
    '/icon.svg',
    'tel:112',
    'mailto:a@b.example',
    'https://elsewhere.example/x',
  ])('lets %s be', (href) => {
    expect(onPages(internalLinks, linking(href))).toEqual([]);
  });

  it('knows the forms of the editors’ desk, which are no places on its page', () => {
    const help = (href: string) => ({
      'admin/hjalp/index.html': `<!doctype html><html lang="sv"><body><a href="${href}">Till</a></body></html>`,
    });
    const faults = (href: string): number => {
      const site = builtSite(help(href));
      return internalLinks(
        readPage('admin/hjalp/index.html', textOf(site.files, 'admin/hjalp/index.html')),
        site,
      ).length;
    };
    expect(faults('/admin/#/collections/contacts/entries/polisen')).toBe(0);
    expect(faults('/admin/#borta')).toBe(1);
  });

  it('follows images, style sheets and the canonical address too', () => {
    const overrides = changed(
      'stod/index.html',
      ['/icon.svg', '/borta.svg'],
      [link, '<img src="/a.png" srcset="/icon.svg 1x, /b.png 2x" alt="">'],
    );
    expect(onPages(internalLinks, overrides)).toEqual([
      'dist/stod/index.html:10 <link rel="icon" href="/borta.svg" type="image/svg+xml">: Det finns inget på /borta.svg. Rätta adressen, eller ta bort länken.',
      'dist/stod/index.html:22 <img src="/a.png" srcset="/icon.svg 1x, /b.png 2x" alt>: Det finns inget på /a.png. Rätta adressen, eller ta bort länken.',
      'dist/stod/index.html:22 <img src="/a.png" srcset="/icon.svg 1x, /b.png 2x" alt>: Det finns inget på /b.png. Rätta adressen, eller ta bort länken.',
    ]);
  });
});

describe('links in files', () => {
  it('passes the good site', async () => {
    expect(await onSite(fileLinks)).toEqual([]);
  });

  it('finds what a style sheet, a feed and a folded calendar name that is not there', async () => {
    const overrides = {
      '_astro/page.css': 'a {}\nb { background: url(borta.svg) }',
      'nyheter/atom.xml': '<link href="https://liten.example/borta/?a=1&amp;b=2"/>',
      'protokoll/moten.ics': 'URL:https://liten.example/bo\r\n rta/\r\n',
      'datasets/dcat': '<a rdf:about="https://liten.example/stod/#dataset"/>',
    };
    expect(await onSite(fileLinks, overrides)).toEqual([
      'dist/_astro/page.css:2 borta.svg: Det finns inget på /_astro/borta.svg. Rätta adressen, eller ta bort länken.',
      'dist/nyheter/atom.xml:1 https://liten.example/borta/?a=1&b=2: Det finns inget på /borta/. Rätta adressen, eller ta bort länken.',
      'dist/protokoll/moten.ics:1 https://liten.example/borta/: Det finns inget på /borta/. Rätta adressen, eller ta bort länken.',
    ]);
  });
});

describe('links keep the language', () => {
  it('passes the good site, with its picker', () => {
    expect(onPages(sameLanguage)).toEqual([]);
  });

  it('finds a link that leads out of the reader’s language', () => {
    const overrides = changed('arli/index.html', [
      '<a href="/arli/">Till början</a>',
      '<a href="/stod/">Stöd</a>',
    ]);
    expect(onPages(sameLanguage, overrides)).toEqual([
      'dist/arli/index.html:22 <a href="/stod/"> leder ut ur läsarens språk. Länka till /arli/stod/.',
    ]);
  });

  it('lets a link to a page that is only at the root be', () => {
    const overrides = {
      ...changed('arli/index.html', ['<a href="/arli/">Till början</a>', '<a href="/data/">Data</a>']),
      'data/index.html': '<html lang="sv"><title>Data</title></html>',
    };
    expect(onPages(sameLanguage, overrides)).toEqual([]);
  });
});

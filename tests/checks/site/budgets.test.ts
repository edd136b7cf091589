import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { budgets } from '../../../src/checks/site/budgets.ts';
import { changed, onSite } from '../../support/builtSite.ts';

/** Text that no compression makes much shorter than three quarters, the same each time. */
const dense = (length: number): string => {
  let text = '';
  for (let block = 0; text.length < length; block += 1) {
    text += createHash('sha512').update(String(block)).digest('base64');
  }
  return text.slice(0, length);
};

const heading = '<h1>Stöd sv</h1>';
const stod = (other: string) => changed('stod/index.html', [heading, other]);
const link = '<link rel="stylesheet" href="/_astro/page.css">';
const inOneRequest = (other: string): string =>
  String(changed('stod/index.html', [heading, other], [link, ''])['stod/index.html']);

describe('budgets', () => {
  it('hold on the good site', async () => {
    expect(await onSite(budgets)).toEqual([]);
  });

  it('count HTML and style sheets together', async () => {
    const [message, ...others] = await onSite(budgets, {
      ...stod(`${heading}<p>${dense(12_000)}</p>`),
      '_astro/page.css': `/* ${dense(8_000)} */`,
    });
    expect(others).toEqual([]);
    expect(message).toMatch(
      /^dist\/stod\/index.html:1 HTML och stilmallar väger 1[56]\d{3} byte, men får väga 14000. Dela upp sidan, eller ta bort det som kan vara utan.$/,
    );
  });

  it('are smaller for bridge-builders, in every language', async () => {
    const page = inOneRequest(`${heading}<p>${dense(14_000)}</p>`);
    const messages = await onSite(budgets, {
      'brobyggare/skola/index.html': page,
      'arli/brobyggare/index.html': page,
      'stod/index.html': page,
    });
    expect(messages.map((message) => message.replace(/väger \d+/, 'väger N'))).toEqual([
      'dist/arli/brobyggare/index.html:1 HTML och stilmallar väger N byte, men får väga 10000. Dela upp sidan, eller ta bort det som kan vara utan.',
      'dist/brobyggare/skola/index.html:1 HTML och stilmallar väger N byte, men får väga 10000. Dela upp sidan, eller ta bort det som kan vara utan.',
    ]);
  });

  it('let a bridge-builder page get nothing besides itself', async () => {
    const page = stod(`<script src="/_astro/a.js"></script>${heading}`)['stod/index.html'];
    const messages = await onSite(budgets, {
      'brobyggare/skola/index.html': page ?? null,
      'stod/index.html': page ?? null,
      '_astro/a.js': '',
    });
    expect(messages).toEqual(
      ['/_astro/page.css', '/_astro/a.js'].map(
        (address) =>
          `dist/brobyggare/skola/index.html:1 Sidan hämtar ${address}, men ska komma i en enda hämtning. Låt stil och skript stå i sidan: se src/build/site.ts.`,
      ),
    );
  });

  it('count scripts that stand in the page, but no data', async () => {
    const code = `// ${dense(3_000)}`;
    const data = `<script type="application/ld+json">{"a":"${dense(3_000)}"}</script>`;
    const [message, ...others] = await onSite(
      budgets,
      stod(`<script type="module">${code}</script>${data}${heading}`),
    );
    expect(others).toEqual([]);
    expect(message).toMatch(/^dist\/stod\/index.html:1 Skripten väger 2\d{3} byte, men får väga 2000\./);
  });

  it('count a script with what it imports, except on the search page', async () => {
    const page = stod(`<script type="module" src="/_astro/a.js"></script>${heading}`)['stod/index.html'];
    const messages = await onSite(budgets, {
      'stod/index.html': page ?? null,
      'sok/index.html': page ?? null,
      'lattlast/sok/index.html': page ?? null,
      '_astro/a.js': 'import { b } from "./b.js";',
      '_astro/b.js': `// ${dense(3_000)}`,
    });
    expect(messages.map((message) => message.replace(/väger \d+/, 'väger N'))).toEqual([
      'dist/stod/index.html:1 Skripten väger N byte, men får väga 2000. Dela upp sidan, eller ta bort det som kan vara utan.',
    ]);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiedProject } from '../support/copiedProject.ts';
import { start } from '../support/run.ts';
import { smallSite } from '../support/smallSite.ts';
import { writeFiles } from '../support/writeFiles.ts';

/** A tag that BCP 47 keeps for private use, and texts in brackets: no language of anyone. */
const row = `{ key: 'prov', tag: 'qaa', path: 'prov', autonym: '[prov]', swedishName: 'provspråket', kind: 'variety' },`;

const term = smallSite().find(({ path }) => path === 'terms/kontakt.yaml')?.text ?? '';

const content = smallSite({
  'interface/strings.prov.yaml': 'nav:\n  results: "[resultat]"\n',
  'pages/om.prov.mdx': '---\ntitle: "[om]"\ndescription: "[om sidan]"\n---\n\n[text]\n',
  'terms/kontakt.yaml': `${term}prov:\n  word: "[kontakt]"\n  sources:\n    - code: PROV\n`,
});

/** Adds the row after the last one. */
function addRow(file: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace('\n] as const satisfies', `\n  ${row}\n] as const satisfies`);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** The desk's form for a word, as it would be in the copy. */
const form = `
  const { deskConfig } = await import('./admin/config.ts');
  const { localHost } = await import('./src/build/desk/deskHost.ts');
  const host = localHost(false);
  const given = { host, folder: 'content', mediaFolder: '', site: '', today: '2026-06-01' };
  const { collections, i18n } = deskConfig(given);
  const { fields } = collections.find(({ name }) => name === 'terms');
  console.log(i18n.locales.includes('prov'), fields.find(({ name }) => name === 'prov').label);
`;

describe('a language that is added as a row of the table and some files', () => {
  it('is on the whole site, in the desk and in the types', { timeout: 240_000 }, async () => {
    const folder = copiedProject();
    addRow(join(folder, 'src/i18n/languages.ts'));
    writeFiles(join(folder, 'content'), content);
    const env = { BUILD_DATE: '2026-06-01', DESK: 'none' };
    const inCopy = (...args: readonly string[]) => start(args[0] ?? '', args.slice(1), env, folder);

    const build = inCopy('src/build/build.ts');
    expect(await build.exitCode, build.said()).toBe(0);
    const types = inCopy('node_modules/typescript/bin/tsc', '--noEmit', '--project', '.');
    expect(await types.exitCode, types.said()).toBe(0);
    const desk = inCopy('--input-type=module', '--eval', form);
    expect(await desk.exitCode, desk.said()).toBe(0);
    expect(desk.said()).toBe('true provspråket\n');

    const page = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');
    expect(page('prov/index.html')).toMatch(/<html lang="qaa"/);
    expect(page('prov/index.html')).toContain('[kontakt]');
    expect(page('prov/resultat/index.html')).toMatch(/<h1[^>]*>(?:<[^>]+>)*\[resultat\]/);
    expect(page('prov/om/index.html')).toMatch(/<h1[^>]*>\[om\]/);
    expect(page('prov/nyheter/nyhet-1/index.html')).toMatch(/<main[^>]* lang="sv"/);
    expect(page('index.html')).toMatch(/<a href="\/prov\/" lang="qaa"[^>]* hreflang="qaa"/);
    expect(page('om/index.html')).toContain(
      '<link rel="alternate" hreflang="qaa" href="https://liten.example/prov/om/"',
    );
    expect(page('om/oversattningar/index.html')).toContain('provspråket');
    const listed = page('sitemap-0.xml');
    expect(listed).toContain('<loc>https://liten.example/prov/om/</loc>');
    expect(listed).not.toContain('https://liten.example/prov/nyheter/nyhet-1/');
    expect(page('data/terms.json')).toContain('[kontakt]');
  });
});

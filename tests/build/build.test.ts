import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePaths } from '../../src/build/site/siteFolder.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { contentHashes } from '../../src/store/contentHashes.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeFiles } from '../support/writeFiles.ts';
import { start, type Running } from '../support/run.ts';
import { smallSite } from '../support/smallSite.ts';

const renamed = {
  'news/nyhet-1.sv.md': `---
title: "En nyhet"
description: "Om nyheten."
date: 2026-02-01
formerKeys:
  - key: gammal-nyhet
---

Det hände något.
`,
};

/** A computer set to a language and a zone. */
const computer = (locale: string, zone: string) => ({ LC_ALL: locale, LANG: locale, TZ: zone });

function build(
  content: readonly ContentFile[],
  env: Readonly<Record<string, string>> = {},
): { readonly run: Running; readonly output: string } {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), content);
  const output = join(folder, 'dist');
  const run = start('src/build/build.ts', ['--outDir', output], {
    CONTENT_DIR: join(folder, 'content'),
    BUILD_DATE: '2026-06-01',
    ...env,
  });
  return { run, output };
}

const digests = (output: string): string[] =>
  sitePaths(output).map(
    (path) =>
      `${path} ${createHash('sha256')
        .update(readFileSync(join(output, path)))
        .digest('hex')}`,
  );

describe('npm run build', () => {
  it(
    'gives the same bytes on a Polish computer on an island in the Pacific and on one without a language, also at the same time',
    { timeout: 240_000 },
    async () => {
      const [one, other] = [
        build(smallSite(renamed), computer('pl_PL.UTF-8', 'Pacific/Kiritimati')),
        build(smallSite(renamed), computer('C', 'America/Los_Angeles')),
      ];
      expect(
        [await one.run.exitCode, await other.run.exitCode],
        `${one.run.said()}${other.run.said()}`,
      ).toEqual([0, 0]);
      expect(digests(one.output)).toEqual(digests(other.output));

      const text = (path: string): string => readFileSync(join(one.output, path), 'utf8');
      expect(one.run.said()).toMatch(/Webbplatsen är byggd i .* för 2026-06-01/);
      expect(text('robots.txt')).toContain('Sitemap: https://liten.example/sitemap-index.xml');
      expect(text('sitemap-0.xml')).toContain('<loc>https://liten.example/lattlast/</loc>');
      expect(text('.well-known/security.txt')).toContain('Expires: 2027-01-01T00:00:00Z');
      expect(text('_headers')).toContain("frame-ancestors 'none'");
      expect(text('_redirects')).toContain('/arli/nyheter/gammal-nyhet/ /arli/nyheter/nyhet-1/ 301\n');
      expect(text('nyheter/gammal-nyhet/index.html')).toContain('content="0; url=/nyheter/nyhet-1/"');
      expect(text('data/results.csv')).toContain('2025,stod,Stöd,Antal stöd,3,');
      expect(JSON.parse(text('data/terms.json'))).toMatchObject({ language: 'sv' });
      expect(JSON.parse(text('data/content-hashes.json'))).toEqual(
        contentHashes(smallSite(renamed), '2026-06-01'),
      );
      expect(text('data/language-share.csv')).toContain('\r\nrmn,/arli/resultat/,');
      expect(text('om/oversattningar/index.html')).toMatch(/<td class="number">\d+\u00A0%<\/td>/);
      expect(text('om/oversattningar/index.html')).not.toContain('share.later');
      expect(text('nyheter/atom.xml')).toContain('En nyhet');
      expect(text('protokoll/atom.xml')).toContain('Ett möte');
      expect(text('beslut/atom.xml')).toContain('Ett beslut.');
    },
  );

  it(
    'tells an editor what is wrong with the content, without the code it went through, and writes nothing',
    { timeout: 120_000 },
    async () => {
      const { run, output } = build(smallSite({ 'news/nyhet-1.sv.md': '---\ntitle: "En nyhet"\n---\n' }));
      expect(await run.exitCode).toBe(1);
      expect(run.said()).toContain('content/news/nyhet-1.sv.md');
      expect(run.said()).toContain('Gör så här:');
      expect(run.said()).not.toMatch(/\n\s+at /);
      expect(existsSync(join(output, 'index.html'))).toBe(false);
    },
  );
});

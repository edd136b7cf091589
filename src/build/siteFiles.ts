import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDirectory, readContentFiles } from '../store/contentFiles.ts';
import { redirects } from '../store/redirects.ts';
import { storeOf } from '../store/storeOf.ts';
import { frame } from '../view/shell.ts';
import { buildDate } from './buildDate.ts';
import { headerRules, headersText } from './headers.ts';
import { redirectPage } from './redirectPage.ts';
import { sitePaths } from './siteFolder.ts';

/** Writes a page at every former address, and the list of them for hosts that redirect by themselves. */
function writeRedirects(directory: string): void {
  const store = storeOf(readContentFiles(contentDirectory()), { today: buildDate(), changedOn: new Map() });
  const moved = redirects(store);
  for (const { from, to, route, language } of moved) {
    const folder = join(directory, from);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      redirectPage(frame(store, route, language, route.title).shell, to),
    );
  }
  writeFileSync(join(directory, '_redirects'), moved.map(({ from, to }) => `${from} ${to} 301\n`).join(''));
}

/** What a host needs besides the pages: redirects and headers. Stands last, because its rules name what is built. */
export const siteFiles = (): AstroIntegration => ({
  name: 'site-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const directory = fileURLToPath(dir);
      writeRedirects(directory);
      writeFileSync(join(directory, '_headers'), headersText(headerRules(sitePaths(directory))));
    },
  },
});

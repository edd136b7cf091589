import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDirectory, readContentFiles } from '../../store/contentFiles.ts';
import { redirects, vcardRedirects } from '../../store/redirects.ts';
import { storeOf } from '../../store/storeOf.ts';
import { frame } from '../../view/shell.ts';
import { buildDate } from './buildDate.ts';
import { keepParts } from './builtParts.ts';
import type { DeskSettings } from '../desk/deskSettings.ts';
import { headerRules, headersText } from './headers.ts';
import { writePolicies } from './policies.ts';
import { redirectPage } from './redirectPage.ts';
import { sitePaths } from './siteFolder.ts';

/** Writes a page at every former address and a file at every former file's, and the list of them for hosts that redirect by themselves. */
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
  // Who has no number has no file either.
  const files = vcardRedirects(store).filter(({ to }) => existsSync(join(directory, to)));
  for (const { from, to } of files) copyFileSync(join(directory, to), join(directory, from));
  const list = [...moved, ...files].map(({ from, to }) => `${from} ${to} 301\n`);
  writeFileSync(join(directory, '_redirects'), list.join(''));
}

/**
 * What a host needs besides the pages: redirects, policies and headers. Stands last, because its rules name what is
 * built.
 */
export const siteFiles = ({ parts, host }: DeskSettings): AstroIntegration => ({
  name: 'site-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const directory = fileURLToPath(dir);
      writeRedirects(directory);
      keepParts(directory, parts);
      const code = writePolicies(directory);
      const rules = headerRules(sitePaths(directory), code, host?.origins);
      writeFileSync(join(directory, '_headers'), headersText(rules));
    },
  },
});

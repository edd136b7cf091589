import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './buildSearchIndex.ts';
import { knownWords } from './knownWords.ts';
import { serveSearchIndex } from './serveSearchIndex.ts';
import { writeIndex } from './writeIndex.ts';

/** Puts the search index into the built site, and into the site as `npm start` serves it. */
export const searchIntegration = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:server:setup': ({ server }) => {
      serveSearchIndex(server);
    },
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const pages = new Map<string, string>();
      for await (const file of glob('**/index.html', { cwd: root })) {
        const path = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
        pages.set(path, await readFile(join(root, file), 'utf8'));
      }
      const files = await buildSearchIndex(pages, knownWords(root));
      writeIndex(files, root);
      logger.info(`${String(files.size)} files in /pagefind/`);
    },
  },
});

import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parseBody } from '../checks/content/parseBody.ts';
import { readContentFiles, type ContentFile } from '../store/contentFiles.ts';
import { readSounds, uploadedSounds } from '../store/sounds.ts';
import { today } from '../store/today.ts';
import { uploadedFiles } from '../store/uploads.ts';
import type { CheckOptions } from '../checks/content/checkContent.ts';
import { deskBackend } from './deskBackend.ts';
import { newProblems } from './deskCheck.ts';
import { deskData } from './deskData.ts';
import { deskPaths } from './deskPaths.ts';
import { idleRequests, stampedChange, withStamps } from './deskStamps.ts';
import { deskStubs } from './deskStubs.ts';

/** Packages that the desk's page imports, prepared at the server's start so that the first visit does not reload. */
const packages = [
  'decap-cms-backend-proxy',
  'decap-cms-core',
  'decap-cms-locales/dist/esm/sv/index.js',
  ...[
    'boolean',
    'datetime',
    'file',
    'image',
    'list',
    'markdown',
    'number',
    'object',
    'relation',
    'select',
    'string',
    'text',
  ].map((name) => `decap-cms-widget-${name}`),
  'libphonenumber-js/max',
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'yaml',
  'zod',
];

/** What lies in the public folder and what comes to it now, as the content check asks for it. */
async function mediaWith(
  uploads: ReadonlyMap<string, Uint8Array>,
  directory: string,
): Promise<Required<Pick<CheckOptions, 'mediaFiles' | 'sounds'>>> {
  const added = new Map([...uploads].map(([path, data]) => [path.slice('public'.length), data] as const));
  const sounds = await readSounds(added.keys(), (address) => added.get(address) ?? new Uint8Array());
  return {
    mediaFiles: new Set([...uploadedFiles(directory), ...added.keys()]),
    sounds: new Map([...(await uploadedSounds(directory)), ...sounds]),
  };
}

/**
 * The editors' desk at `/admin/`. While the site runs on the editor's computer it reads and writes the content's
 * files; in a published site the page says that there is nothing to save to. No public page knows of it.
 */
export const desk = (): AstroIntegration => ({
  name: 'desk',
  hooks: {
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      injectRoute({
        pattern: '/admin',
        entrypoint: new URL('../../admin/page.astro', import.meta.url),
        prerender: true,
      });
      updateConfig({
        vite: {
          plugins: [deskStubs(), deskData(deskPaths())],
          optimizeDeps: { include: packages },
        },
      });
    },
    'astro:server:setup': async ({ server }) => {
      const paths = deskPaths();
      const contentFiles = (): ContentFile[] => readContentFiles(join(paths.root, paths.folder));
      const backend = await deskBackend(paths, {
        problems: async (change, uploads) => [
          ...idleRequests(contentFiles(), change),
          ...newProblems(contentFiles(), withStamps(contentFiles(), change), {
            parseBody,
            today: today(),
            ...(await mediaWith(uploads, join(paths.root, 'public'))),
          }),
        ],
        texts: (change) => stampedChange(contentFiles(), change),
      });
      server.middlewares.use('/admin/files', (request, response, next) => {
        request.url = '/api/v1';
        backend(request, response, next);
      });
    },
  },
});

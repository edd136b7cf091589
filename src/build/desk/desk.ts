import type { AstroIntegration } from 'astro';
import { contentAddress } from '../../../admin/saving/knownContent.ts';
import { decapChanges } from './decapChanges.ts';
import { decapText } from './decapText.ts';
import { deskBackend } from './deskBackend.ts';
import type { DeskHost } from '../../../admin/backend/host.ts';
import type { DeskClone } from './deskClone.ts';
import { deskData } from './deskData.ts';
import { deskHost, localHost } from './deskHost.ts';
import { deskPackages } from './deskPackages.ts';
import { deskPaths } from './deskPaths.ts';
import { deskPreview } from './deskPreview.ts';
import { deskStubs } from './deskStubs.ts';

/** What the running site's server prepares before the first visit. A build bundles the same by itself. */
const prepared = {
  include: deskPackages,
  rolldownOptions: {
    plugins: [decapText(), decapChanges()],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  },
};

/**
 * The editors' desk at `/admin/`. While the site runs on the editor's computer it reads and writes the content's
 * files; in a published site it saves where the settings say, or says that there is nothing to save to. No public page
 * knows of it.
 */
export const desk = (published: DeskHost | undefined, clone?: DeskClone): AstroIntegration => ({
  name: 'desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      const local = localHost(clone !== undefined);
      const host = command === 'build' ? (published ?? local) : local;
      injectRoute({
        pattern: '/admin',
        entrypoint: new URL('../../../admin/page.astro', import.meta.url),
        prerender: true,
      });
      injectRoute({
        pattern: contentAddress,
        entrypoint: new URL('deskContent.ts', import.meta.url),
        prerender: true,
      });
      injectRoute({
        pattern: '/admin/hjalp/[picture].webp',
        entrypoint: new URL('helpPicture.ts', import.meta.url),
        prerender: true,
      });
      updateConfig({
        vite: {
          plugins: [
            deskPreview(),
            deskStubs(),
            decapText(),
            decapChanges(),
            deskData(deskPaths()),
            deskHost(host),
          ],
          // React as editors get it in a published desk: what it does besides for developers takes half of the time.
          oxc: { jsx: { development: false } },
          ...(command === 'dev' && { optimizeDeps: prepared }),
        },
      });
    },
    'astro:server:setup': async ({ server }) => {
      const backend = await deskBackend(deskPaths(), clone);
      server.middlewares.use('/admin/files', (request, response, next) => {
        request.url = '/api/v1';
        backend(request, response, next);
      });
    },
  },
});

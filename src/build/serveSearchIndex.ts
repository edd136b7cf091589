import type { AstroIntegration } from 'astro';
import { localAddress } from '../i18n/address.ts';
import { languageKeys } from '../i18n/languages.ts';
import { buildSearchIndex, type Files, type Pages } from './buildSearchIndex.ts';

type Hook = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Server = Parameters<Hook>[0]['server'];

const contentTypes: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Every page of the running site that a link leads to, from each language's start page on; nothing outside the site. */
async function crawl(start: string): Promise<Pages> {
  const pages = new Map<string, string>();
  const paths = new Set(languageKeys.map((key) => localAddress('/', key)));
  for (const path of paths) {
    const response = await fetch(new URL(path, start), { redirect: 'manual' });
    if (!response.ok) continue;
    const html = await response.text();
    pages.set(path, html);
    for (const [, link = ''] of html.matchAll(/ href="(\/[\w-][\w/-]*\/)"/g)) paths.add(link);
  }
  return pages;
}

/** Answers `/pagefind/` from memory: indexes the site at the first question, and again after files have changed. */
export function serveSearchIndex(server: Server): void {
  let files: Promise<Files> = Promise.resolve(new Map());
  let stale = true;
  const current = (): Promise<Files> => {
    const start = server.resolvedUrls?.local[0];
    if (!stale || start === undefined) return files;
    stale = false;
    // One index at a time: closing Pagefind ends all of it.
    files = files
      .catch(() => undefined)
      .then(async () => buildSearchIndex(await crawl(start)))
      .catch((error: unknown) => {
        stale = true;
        throw error;
      });
    return files;
  };
  server.watcher.on('all', () => {
    stale = true;
  });
  server.middlewares.use('/pagefind', (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*$/, '').slice(1);
    current().then((all) => {
      const content = all.get(path);
      const type = contentTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      response.writeHead(content ? 200 : 404, {
        'Content-Type': type,
        'Cache-Control': 'no-store',
        'Cross-Origin-Resource-Policy': 'same-origin',
      });
      response.end(content);
    }, next);
  });
}

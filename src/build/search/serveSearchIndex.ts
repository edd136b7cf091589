import type { AstroIntegration } from 'astro';
import { localAddress, splitAddress } from '../../i18n/address.ts';
import { languageKeys, sourceLanguage, type LanguageKey } from '../../i18n/languages.ts';
import { knownWordsAddress, type SearchWords } from '../../search/lexicon.ts';
import { readerList } from '../../search/readers.ts';
import { buildSearchIndex } from './buildSearchIndex.ts';
import type { Files } from './indexFiles.ts';

type Hook = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Server = Parameters<Hook>[0]['server'];

/** Reads a language's pages from the running site: every page that a link leads to, from the start page on. */
async function crawl(site: string, language: LanguageKey, pages: Map<string, string>): Promise<void> {
  const paths = new Set([localAddress('/', language)]);
  for (const path of paths) {
    const response = await fetch(new URL(path, site), { redirect: 'manual' });
    if (!response.ok) continue;
    const html = await response.text();
    pages.set(path, html);
    for (const [, link = ''] of html.matchAll(/ href="(\/[\w-][\w/-]*\/)"/g))
      if (splitAddress(link).language === language) paths.add(link);
  }
}

/**
 * Answers `/pagefind/` from memory, over the site as it is served: Swedish from the first question on, another language
 * when its search page asks, and anew after a file has changed.
 */
export function serveSearchIndex(server: Server): void {
  let pages = new Map<string, string>();
  let read = new Set<LanguageKey>();
  let files: Promise<Files> = Promise.resolve(new Map());

  async function renew(before: Files, languages: readonly LanguageKey[]): Promise<Files> {
    const site = server.resolvedUrls?.local[0];
    const unread = languages.filter((language) => !read.has(language));
    if (site === undefined || unread.length === 0) return before;
    if (read.size === 0) pages = new Map();
    const reading = read;
    for (const language of unread) {
      await crawl(site, language, pages);
      reading.add(language);
    }
    const known = await fetch(new URL(knownWordsAddress, site));
    return buildSearchIndex(pages, (await known.json()) as SearchWords);
  }

  /** One question at a time: closing Pagefind ends all that it does. */
  function filesFor(path: string): Promise<Files> {
    const asking = languageKeys.filter((key) => path === readerList(key));
    files = files
      .catch(() => new Map<string, Uint8Array>())
      .then((before) => renew(before, [...new Set<LanguageKey>([sourceLanguage, ...asking])]))
      .catch((error: unknown) => {
        read = new Set();
        throw error;
      });
    return files;
  }

  server.watcher.on('all', () => {
    read = new Set();
  });
  server.middlewares.use('/pagefind', (request, response, next) => {
    const path = (request.url ?? '').replace(/\?.*$/, '').slice(1);
    filesFor(path).then((all) => {
      const content = all.get(path);
      response.writeHead(content ? 200 : 404, {
        'Content-Type': path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
        'Cache-Control': 'no-store',
        'Cross-Origin-Resource-Policy': 'same-origin',
      });
      response.end(content);
    }, next);
  });
}

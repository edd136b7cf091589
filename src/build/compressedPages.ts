import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sitePaths } from './siteFolder.ts';

/** The quality that hosts use while answering; the site's budgets are counted in the best, 11. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Answers for a built site's pages in Brotli, as hosts do for browsers that read it.
 * @returns whether it has answered
 */
export function compressedPages(directory: string): Answer {
  const pages = new Map(
    sitePaths(directory)
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path.replace(/index\.html$/, ''), path]),
  );
  return ({ url = '', method, headers }, response) => {
    const page = pages.get(url.split('?', 1)[0] ?? '');
    const reads = /\bbr\b/.test(String(headers['accept-encoding']));
    if (page === undefined || method !== 'GET' || !reads) return false;
    const body = brotliCompressSync(readFileSync(join(directory, page)), { params });
    response.writeHead(200, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
    });
    response.end(body);
    return true;
  };
}

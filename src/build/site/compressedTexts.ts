import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sitePaths } from './siteFolder.ts';

/** The quality that hosts use while answering; the site's budgets are counted in the best, 11. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

/** What hosts compress and readers' pages fetch. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Answers for a built site's pages, scripts and data in Brotli, as hosts do for browsers that read it.
 * @returns whether it has answered
 */
export function compressedTexts(directory: string): Answer {
  const texts = new Map(
    sitePaths(directory)
      .filter((path) => extname(path) in types)
      .map((path) => [path.replace(/index\.html$/, ''), path]),
  );
  const bodies = new Map<string, Buffer>();
  const compressed = (path: string): Buffer => {
    const body = bodies.get(path) ?? brotliCompressSync(readFileSync(join(directory, path)), { params });
    bodies.set(path, body);
    return body;
  };
  return ({ url = '', method, headers }, response) => {
    const path = texts.get(url.split('?', 1)[0] ?? '');
    const reads = /\bbr\b/.test(String(headers['accept-encoding']));
    if (path === undefined || method !== 'GET' || !reads) return false;
    const body = compressed(path);
    response.writeHead(200, {
      'Content-Type': types[extname(path)],
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
    });
    response.end(body);
    return true;
  };
}

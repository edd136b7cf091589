import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersFor, hostFiles, type HeaderRule } from './headers.ts';
import { sitePaths } from './siteFolder.ts';

const isHostFile = (url = ''): boolean => hostFiles.includes(url.split('?', 1)[0] ?? '');

/** Files of the search index, whose types no table knows. */
const isIndexPart = (path: string): boolean => /\.(?:pf_\w+|pagefind)$/.test(path);

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  if (isIndexPart(path)) response.setHeader('Content-Type', 'application/octet-stream');
  for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
}

function answerNotFound(
  response: ServerResponse,
  rules: readonly HeaderRule[],
  page: Buffer,
  path: string,
): void {
  setHeaders(response, rules, path);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.length });
  response.end(page);
}

/** A server for a built site with the headers it has in production. Reads the list of files once, when made. */
export function previewServer(directory: string): Server {
  const rules = headerRules(sitePaths(directory));
  const notFoundFile = join(directory, '404.html');
  const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : Buffer.from('404');
  const serve = sirv(directory, {
    etag: true,
    setHeaders: (response, path) => setHeaders(response, rules, path),
  });
  return createServer((request, response) => {
    const missing = (): void => answerNotFound(response, rules, notFound, request.url ?? '/');
    if (isHostFile(request.url)) missing();
    else serve(request, response, missing);
  });
}

/** Starts a server on the computer itself only, so that no one else on the network can read the preview. */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { compressedTexts } from './compressedTexts.ts';
import { headersFor, hostFiles, readHeaders, type HeaderRule } from './headers.ts';

/** Files of the search index, whose types no table knows. */
const isIndexPart = (path: string): boolean => /\.pf_\w+$/.test(path);

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  if (isIndexPart(path)) response.setHeader('Content-Type', 'application/octet-stream');
  for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
}

function answerNotFound(response: ServerResponse, page: Buffer): void {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.length });
  response.end(page);
}

/** A server for a built site with the headers it has in production. Reads the file that hosts read once, when made. */
export function previewServer(directory: string): Server {
  const rules = readHeaders(readFileSync(join(directory, '_headers'), 'utf8'));
  const notFoundFile = join(directory, '404.html');
  const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : Buffer.from('404');
  const serve = sirv(directory, { etag: true });
  const answerText = compressedTexts(directory);
  return createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    setHeaders(response, rules, path);
    if (hostFiles.includes(path)) answerNotFound(response, notFound);
    else if (!answerText(request, response)) {
      serve(request, response, () => answerNotFound(response, notFound));
    }
  });
}

/** Starts a server on the computer itself only, so that no one else on the network can read the preview. */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

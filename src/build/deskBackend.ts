import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { DeskPaths } from './deskPaths.ts';
import {
  changeIn,
  isOwnRequest,
  isWithin,
  pathsIn,
  uploadsIn,
  withoutEmptyUploads,
  withTexts,
} from './deskRequest.ts';
import type { Change } from './deskCheck.ts';

type Next = (error?: unknown) => void;
type Handler = (request: IncomingMessage & { body?: unknown }, response: ServerResponse, next: Next) => void;

interface ExpressApp extends Handler {
  use(handler: Handler): void;
}

interface Express {
  (): ExpressApp;
  json(options: { readonly limit: string }): Handler;
}

interface DecapServer {
  registerLocalFs(app: ExpressApp, options: { readonly logLevel: string }): Promise<void>;
}

/** What the desk asks of the content before a change is written. */
export interface ChangeRules {
  /** What the change, and the files uploaded with it, would make wrong, said to the editor; empty when it may be made. */
  readonly problems: (change: Change, uploads: ReadonlyMap<string, Uint8Array>) => Promise<readonly string[]>;
  /** Texts to write instead of some of the change's own, by path below the content folder. */
  readonly texts: (change: Change) => ReadonlyMap<string, string>;
}

/**
 * Decap's own file server, within the site's server while it runs on the editor's computer: plain files, no Git.
 * It answers the desk's page alone, only for the content and the uploaded files, and writes nothing faulty.
 */
export async function deskBackend(paths: DeskPaths, rules: ChangeRules): Promise<Handler> {
  const { root, folder, mediaFolder } = paths;
  const require = createRequire(createRequire(import.meta.url).resolve('decap-server'));
  const express = require('express') as Express;
  const { registerLocalFs } = require('./middlewares.js') as DecapServer;
  const app = express();
  app.use((request, response, next) => {
    const { host, origin } = request.headers;
    const own = isOwnRequest({ host, origin, remoteAddress: request.socket.remoteAddress });
    if (own) next();
    else refuse(response, 403, 'Redaktionen svarar bara sin egen sida på den här datorn.');
  });
  app.use(express.json({ limit: '50mb' }));
  app.use((request, response, next) => {
    const allowed = pathsIn(request.body).every((path) => isWithin(path, [folder, mediaFolder]));
    if (allowed) next();
    else refuse(response, 403, 'Redaktionen når bara innehållet och de uppladdade filerna.');
  });
  app.use((request, response, next) => {
    const change = changeIn(request.body, folder);
    if (change.size === 0) {
      next();
      return;
    }
    rules
      .problems(change, uploadsIn(request.body))
      .then((problems) => {
        if (problems.length > 0) {
          refuse(response, 409, problems.join('\n'));
          return;
        }
        request.body = withoutEmptyUploads(withTexts(request.body, folder, rules.texts(change)));
        next();
      })
      .catch(next);
  });
  // The package takes its folder from the environment, and reads it now.
  const before = process.env['GIT_REPO_DIRECTORY'];
  process.env['GIT_REPO_DIRECTORY'] = root;
  try {
    await registerLocalFs(app, { logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env['GIT_REPO_DIRECTORY'];
    else process.env['GIT_REPO_DIRECTORY'] = before;
  }
  return app;
}

function refuse(response: ServerResponse, status: number, error: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ error }));
}

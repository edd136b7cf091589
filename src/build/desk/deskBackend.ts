import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { DeskPaths } from './deskPaths.ts';
import type { DeskClone } from './deskClone.ts';
import { finish, prepare, Refused } from './deskPublishing.ts';
import { isOwnRequest, isWithin, pathsIn } from './deskRequest.ts';
import { gitRequest, withIdentifier } from './gitRequest.ts';
import { inTurn } from './inTurn.ts';

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
  registerLocalGit(app: ExpressApp, options: { readonly logLevel: string }): Promise<void>;
}

/**
 * Decap's own server within the site's, while that runs on the editor's computer: on plain files without Git, or on a
 * clone of the desk's own, where changes are drafts until they are published. It answers the desk's page alone, and only
 * for the content and the uploaded files. What is written has been judged by the desk (see `admin/saving`).
 */
export async function deskBackend(
  { root, folder, mediaFolder }: DeskPaths,
  clone?: DeskClone,
): Promise<Handler> {
  const require = createRequire(createRequire(import.meta.url).resolve('decap-server'));
  const express = require('express') as Express;
  const { registerLocalFs, registerLocalGit } = require('./middlewares.js') as DecapServer;
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
  if (clone) app.use(publishing(clone));
  // The package takes its folder from the environment, and reads it now.
  const before = process.env['GIT_REPO_DIRECTORY'];
  process.env['GIT_REPO_DIRECTORY'] = clone?.desk ?? root;
  try {
    await (clone ? registerLocalGit : registerLocalFs)(app, { logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env['GIT_REPO_DIRECTORY'];
    else process.env['GIT_REPO_DIRECTORY'] = before;
  }
  return app;
}

const publishing = (clone: DeskClone): Handler =>
  inTurn(
    async (asked) => {
      asked.body = withIdentifier(asked.body);
      const request = gitRequest(asked.body);
      const before = await prepare(clone, request);
      return (succeeded) => finish(clone, request, before, succeeded);
    },
    (response, error) => {
      if (error instanceof Refused) refuse(response, 409, error.message);
      else refuse(response, 500, String(error));
    },
  );

function refuse(response: ServerResponse, status: number, error: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ error }));
}

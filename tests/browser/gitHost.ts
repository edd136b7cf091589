import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/* What a Git host is to the desk: files on branches, and a sign-in by PKCE (RFC 7636) without a secret. */

/** A request as a host's own addresses read it. */
export interface Asked {
  readonly method: string;
  /** Below the server's root, decoded part by part. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, and a text as it is. */
  readonly body?: unknown;
}

export const notFound: Answer = { status: 404, body: { message: '404 Not Found' } };

type Files = ReadonlyMap<string, string>;

/** The branches of a repository, each with its files. A commit is known by its number. */
export class Repository {
  readonly branches = new Map<string, Files>();
  readonly messages: string[] = [];
  /** What was said of the latest build, where it failed. */
  failure: { readonly description: string; readonly target_url: string } | undefined;

  constructor(files: Files) {
    this.branches.set('main', files);
  }

  text(path: string, ref: string): string | undefined {
    return this.branches.get(ref)?.get(path);
  }

  /** Writes files, or takes away those without text; a new branch begins as `main` is. */
  commit(branch: string, message: string, changes: ReadonlyMap<string, string | undefined>): void {
    const files = new Map(this.branches.get(branch) ?? this.branches.get('main'));
    for (const [path, text] of changes) {
      if (text === undefined) files.delete(path);
      else files.set(path, text);
    }
    this.branches.set(branch, files);
    this.messages.push(message);
  }

  /** Puts what a branch has changed on `main`, and takes it away. */
  merge(branch: string): void {
    const changed = this.changed(branch).map(({ path }) => [path, this.text(path, branch)] as const);
    this.commit('main', `Publicera ${branch}`, new Map(changed));
    this.branches.delete(branch);
  }

  changed(branch: string): { readonly path: string; readonly isNew: boolean }[] {
    const main = this.branches.get('main');
    return [...(this.branches.get(branch) ?? [])].flatMap(([path, text]) =>
      main?.get(path) === text ? [] : [{ path, isNew: !main?.has(path) }],
    );
  }
}

/** The identifier that Git gives a text. */
export const blobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

export const base64 = (text: string): string => Buffer.from(text).toString('base64');
export const fromBase64 = (text: unknown): string => Buffer.from(String(text), 'base64').toString('utf8');

interface Host {
  /** Where the editor is sent to sign in, and where the page then fetches its token. */
  readonly authorize: string;
  readonly token: string;
  readonly app: string;
  readonly api: (asked: Asked) => Answer;
}

/** The token of whoever has signed in. */
export const token = 'nyckeln';

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Expose-Headers': '*',
};

/** A server that speaks a host's addresses, signs in whoever comes, and answers nothing without the token. */
export function gitHost({ authorize, token: exchange, app, api }: Host): Server {
  const challenges = new Map<string, string>();

  /** The host's own page would ask for a password here. */
  const signIn = ({ query }: Asked): Answer => {
    const back = new URL(query.get('redirect_uri') ?? '');
    if (query.get('client_id') !== app || query.get('code_challenge_method') !== 'S256')
      return { status: 400 };
    const code = randomUUID();
    challenges.set(code, query.get('code_challenge') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return { status: 302, headers: { Location: back.href } };
  };

  const giveToken = ({ body }: Asked): Answer => {
    const proof = createHash('sha256').update(String(body['code_verifier'])).digest('base64url');
    const isRight = challenges.get(String(body['code'])) === proof && body['client_id'] === app;
    challenges.delete(String(body['code']));
    return isRight
      ? { body: { access_token: token, token_type: 'bearer', refresh_token: 'nästa', expires_in: 7200 } }
      : { status: 400, body: { error: 'invalid_grant' } };
  };

  const answer = (asked: Asked, authorization: string): Answer => {
    if (asked.method === 'OPTIONS') return { status: 204 };
    if (asked.path === authorize) return signIn(asked);
    if (asked.path === exchange) return giveToken(asked);
    if (!authorization.endsWith(` ${token}`)) return { status: 401, body: { message: '401 Unauthorized' } };
    return api(asked);
  };

  return createServer((request, response) => {
    void readBody(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://host');
      const path = url.pathname.split('/').map(decodeURIComponent).join('/');
      const asked = { method: request.method ?? 'GET', path, query: url.searchParams, body };
      send(response, asked, answer(asked, request.headers.authorization ?? ''));
    });
  });
}

function send(response: ServerResponse, { method }: Asked, { status = 200, headers, body }: Answer): void {
  const isText = typeof body === 'string';
  response.writeHead(status, {
    ...cors,
    ...(body !== undefined && { 'Content-Type': isText ? 'text/plain; charset=utf-8' : 'application/json' }),
    ...headers,
  });
  if (method === 'HEAD' || body === undefined) response.end();
  else response.end(isText ? body : JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<Asked['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Asked['body']);
}

import type { Server } from 'node:http';
import {
  base64,
  blobId,
  fromBase64,
  gitHost,
  notFound,
  type Answer,
  type Asked,
  type Repository,
} from './gitHost.ts';

interface Label {
  readonly id: number;
  readonly name: string;
}

interface PullRequest {
  readonly number: number;
  readonly branch: string;
  labels: readonly Label[];
}

interface Operation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content?: string;
  readonly sha?: string;
}

/** Forgejo's REST API v1 as far as the desk uses it: https://codeberg.org/api/swagger */
export function forgejo(repo: string, app: string, repository: Repository): Server {
  const pulls: PullRequest[] = [];
  const labels: Label[] = [];
  const owner = { login: repo.split('/')[0] };

  const branch = (name: string): Answer =>
    repository.branches.has(name) ? { body: { name, commit: { id: name } } } : notFound;

  const tree = (ref: string): Answer => ({
    body: {
      tree: [...(repository.branches.get(ref) ?? [])].map(([path, text]) => ({
        path,
        type: 'blob',
        sha: blobId(text),
      })),
    },
  });

  const blob = (id: string): Answer => {
    const texts = [...repository.branches.values()].flatMap((files) => [...files.values()]);
    const text = texts.find((one) => blobId(one) === id);
    return text === undefined ? notFound : { body: { content: base64(text), encoding: 'base64' } };
  };

  const contents = (path: string, ref: string): Answer => {
    const text = repository.text(path, ref);
    return text === undefined ? notFound : { body: { sha: blobId(text), path } };
  };

  const change = ({ body }: Asked): Answer => {
    const operations = body['files'] as readonly Operation[];
    const name = String(body['branch']);
    const wrong = operations.find(({ path, sha }) => {
      const text = repository.text(path, name);
      return sha !== (text === undefined ? undefined : blobId(text));
    });
    if (wrong) return { status: 422, body: { message: 'sha does not match' } };
    const changes = operations.map(
      ({ operation, path, content }) =>
        [path, operation === 'delete' ? undefined : fromBase64(content)] as const,
    );
    repository.commit(name, String(body['message']), new Map(changes));
    return { status: 201, body: {} };
  };

  const shown = ({ number, branch: ref, labels: own }: PullRequest): object => ({
    number,
    state: 'open',
    labels: own,
    head: { ref, label: ref, repo: { owner } },
    user: { login: 'redaktor' },
    updated_at: '2026-11-22T12:00:00Z',
  });

  const merge = (number: number): Answer => {
    const place = pulls.findIndex((one) => one.number === number);
    const [merged] = pulls.splice(place, 1);
    if (!merged) return notFound;
    repository.merge(merged.branch);
    return { status: 200 };
  };

  const pullRequests = ({ method, body }: Asked): Answer => {
    if (method === 'GET') return { body: pulls.map(shown) };
    const ref = String(body['head']).split(':')[1] ?? '';
    const made: PullRequest = { number: pulls.length + 1, branch: ref, labels: [] };
    pulls.push(made);
    return { status: 201, body: shown(made) };
  };

  const status = (): Answer => {
    const { failure } = repository;
    const statuses = failure ? [{ context: 'build', status: 'failure', ...failure }] : [];
    return { body: { state: failure ? 'failure' : '', statuses } };
  };

  const label = ({ method, body }: Asked): Answer => {
    if (method === 'GET') return { body: labels };
    const made = { id: labels.length + 1, name: String(body['name']) };
    labels.push(made);
    return { status: 201, body: made };
  };

  const labelled = (number: number, { body }: Asked): Answer => {
    const ids = body['labels'] as readonly number[];
    const pull = pulls.find((one) => one.number === number);
    if (!pull) return notFound;
    pull.labels = labels.filter(({ id }) => ids.includes(id));
    return { body: pull.labels };
  };

  const compare = (range: string): Answer => ({
    body: {
      files: repository
        .changed(range.split(':')[1] ?? '')
        .map(({ path, isNew }) => ({ filename: path, status: isNew ? 'added' : 'modified' })),
    },
  });

  const api = (asked: Asked): Answer => {
    const { path, query, method, body } = asked;
    if (path === '/api/v1/user') return { body: { login: 'redaktor', full_name: 'Redaktör' } };
    const [, below = ''] = path.split(`/api/v1/repos/${repo}`);
    if (path.endsWith(`/repos/${repo}`)) return { body: { owner, permissions: { push: true } } };
    const [, part = '', name = '', ...rest] = below.split('/');
    const last = [name, ...rest].join('/');
    if (part === 'branches' && method === 'POST') {
      repository.commit(String(body['new_branch_name']), 'Ny gren', new Map());
      return { status: 201, body: {} };
    }
    if (part === 'branches' && method === 'DELETE') return { status: 204 };
    if (part === 'branches') return branch(last);
    if (part === 'git' && name === 'trees') return tree(rest.join('/'));
    if (part === 'git' && name === 'blobs') return blob(rest.join('/'));
    if (part === 'contents' && method === 'POST') return change(asked);
    if (part === 'contents') return contents(last, query.get('ref') ?? 'main');
    if (part === 'commits' && rest.at(-1) === 'status') return status();
    if (part === 'commits')
      return { body: [{ commit: { author: { name: 'Redaktör', date: '2026-11-22T12:00:00Z' } } }] };
    if (part === 'pulls' && rest.at(-1) === 'merge') return merge(Number(name));
    if (part === 'pulls') return pullRequests(asked);
    if (part === 'labels') return label(asked);
    if (part === 'issues') return labelled(Number(name), asked);
    if (part === 'compare') return compare(last);
    return notFound;
  };

  return gitHost({ authorize: '/login/oauth/authorize', token: '/login/oauth/access_token', app, api });
}

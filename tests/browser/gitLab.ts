import type { Server } from 'node:http';
import {
  blobId,
  fromBase64,
  gitHost,
  notFound,
  type Answer,
  type Asked,
  type Repository,
} from './gitHost.ts';

interface MergeRequest {
  readonly iid: number;
  readonly branch: string;
  labels: readonly string[];
}

interface Action {
  readonly action: 'create' | 'update' | 'delete';
  readonly file_path: string;
  readonly content?: string;
}

/** GitLab's REST API v4 as far as the desk uses it: https://docs.gitlab.com/api/rest/ */
export function gitLab(repo: string, app: string, repository: Repository): Server {
  const requests: MergeRequest[] = [];
  const project = `/api/v4/projects/${repo}`;

  const tree = (path: string, ref: string): Answer => {
    const files = [...(repository.branches.get(ref) ?? [])].filter(([file]) => file.startsWith(`${path}/`));
    return {
      headers: { 'X-Page': '1', 'X-Total-Pages': '1', 'X-Per-Page': '100', 'X-Total': String(files.length) },
      body: files.map(([file, text]) => ({
        id: blobId(text),
        name: file.split('/').at(-1),
        type: 'blob',
        path: file,
      })),
    };
  };

  const file = (path: string, ref: string): Answer => {
    const isRaw = path.endsWith('/raw');
    const text = repository.text(isRaw ? path.slice(0, -'/raw'.length) : path, ref);
    if (text === undefined) return notFound;
    return { headers: { 'X-Gitlab-Blob-Id': blobId(text) }, body: isRaw ? text : {} };
  };

  const commit = ({ body }: Asked): Answer => {
    const actions = body['actions'] as readonly Action[];
    const branch = String(body['branch']);
    // A branch that is not there yet begins at `start_branch`.
    const ref = repository.branches.has(branch) ? branch : String(body['start_branch']);
    const wrong = actions.find(
      ({ action, file_path }) => (action === 'create') === (repository.text(file_path, ref) !== undefined),
    );
    if (wrong) return { status: 400, body: { message: 'A file with this name already exists, or does not' } };
    const changes = actions.map(
      ({ action, file_path, content }) =>
        [file_path, action === 'delete' ? undefined : fromBase64(content)] as const,
    );
    repository.commit(branch, String(body['commit_message']), new Map(changes));
    return { status: 201, body: { id: String(repository.messages.length) } };
  };

  const shown = ({ iid, branch, labels }: MergeRequest): object => ({
    iid,
    labels,
    source_branch: branch,
    sha: branch,
    updated_at: '2026-11-22T12:00:00Z',
    author: { name: 'Redaktör' },
  });

  /** Changes a merge request's labels, or merges it. */
  const changeRequest = ({ path, query }: Asked): Answer => {
    const [, number] = /\/merge_requests\/(\d+)/.exec(path) ?? [];
    const place = requests.findIndex(({ iid }) => iid === Number(number));
    const asked = requests[place];
    if (!asked) return notFound;
    if (path.endsWith('/merge')) {
      repository.merge(asked.branch);
      requests.splice(place, 1);
    } else asked.labels = (query.get('labels') ?? '').split(',');
    return { body: shown(asked) };
  };

  const mergeRequests = ({ method, query }: Asked): Answer => {
    if (method === 'POST') {
      const branch = query.get('source_branch') ?? '';
      requests.push({ iid: requests.length + 1, branch, labels: (query.get('labels') ?? '').split(',') });
      return { status: 201, body: {} };
    }
    const branch = query.get('source_branch');
    return { body: requests.filter((one) => branch === null || one.branch === branch).map(shown) };
  };

  const statuses = (commit: string): Answer => {
    const { failure, messages } = repository;
    if (commit !== String(messages.length)) return notFound;
    return { body: failure ? [{ name: 'build', status: 'failed', ...failure }] : [] };
  };

  const compare = ({ query }: Asked): Answer => ({
    body: {
      diffs: repository
        .changed(query.get('to') ?? '')
        .map(({ path, isNew }) => ({ new_path: path, old_path: path, new_file: isNew, diff: '' })),
    },
  });

  const api = (asked: Asked): Answer => {
    const { path, query } = asked;
    if (path === '/api/v4/user') return { body: { username: 'redaktor', name: 'Redaktör', id: 1 } };
    if (path === project)
      return { body: { permissions: { project_access: { access_level: 30 }, group_access: null } } };
    const below = path.slice(project.length);
    const ref = query.get('ref') ?? 'main';
    if (below === '/repository/tree') return tree(query.get('path') ?? '', ref);
    if (below.startsWith('/repository/files/')) return file(below.slice('/repository/files/'.length), ref);
    if (below === '/repository/commits' && asked.method === 'POST') return commit(asked);
    if (below === '/repository/commits')
      return { body: [{ author_name: 'Redaktör', authored_date: '2026-11-22T12:00:00Z' }] };
    if (below.startsWith('/repository/branches/'))
      return { body: { name: 'main', commit: { id: String(repository.messages.length) } } };
    if (below === '/repository/compare') return compare(asked);
    if (below === '/merge_requests') return mergeRequests(asked);
    if (below.startsWith('/merge_requests/')) return changeRequest(asked);
    if (below.endsWith('/statuses')) return statuses(below.split('/').at(-2) ?? '');
    return notFound;
  };

  return gitHost({ authorize: '/oauth/authorize', token: '/oauth/token', app, api });
}

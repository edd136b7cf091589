import { describe, expect, it } from 'vitest';
import { failedBuild, type HostApi } from '../../admin/backend/failedBuild.ts';
import type { BackendName } from '../../admin/backend/host.ts';

/** A host that answers at these addresses and knows no other. */
function host(answers: Readonly<Record<string, unknown>>): HostApi {
  const answer = (path: string): Promise<unknown> =>
    path in answers ? Promise.resolve(answers[path]) : Promise.reject(new Error(`404 ${path}`));
  return { apiRoot: 'https://git.example/api', branch: 'a/b', repoURL: '/webb', request: answer };
}

const gitLab = (statuses: unknown): HostApi => {
  const { request, ...rest } = host({
    '/webb/repository/branches/a%2Fb': { commit: { id: 'abc' } },
    '/webb/repository/commits/abc/statuses': statuses,
  });
  return { ...rest, request: () => Promise.resolve({ json: 'not read yet' }), requestJSON: request };
};

const combined = (statuses: unknown): HostApi =>
  host({ '/webb/commits/a%2Fb/status': { statuses }, '/webb/commits/a%2Fb/check-runs': { check_runs: [] } });

const failed = { reason: 'Rubriken saknas.', address: 'https://bygge.example/7' };

describe('the build that failed', () => {
  it('is told by GitLab for the branch’s latest commit', async () => {
    const statuses = [
      { name: 'check', status: 'success', description: null, target_url: null },
      { name: 'build', status: 'failed', description: failed.reason, target_url: failed.address },
    ];
    expect(await failedBuild(gitLab(statuses), 'gitlab')).toEqual(failed);
  });

  it('is none that GitLab lets fail', async () => {
    const statuses = [
      { name: 'try', status: 'failed', allow_failure: true, description: null, target_url: null },
    ];
    expect(await failedBuild(gitLab(statuses), 'gitlab')).toBeUndefined();
  });

  it.each(['forgejo', 'gitea'] as const)(
    'is told by %s, with a link from the server’s root',
    async (name) => {
      const statuses = [
        {
          context: 'build',
          status: 'failure',
          description: failed.reason,
          target_url: '/webb/actions/runs/7',
        },
      ];
      expect(await failedBuild(combined(statuses), name)).toEqual({
        reason: failed.reason,
        address: 'https://git.example/webb/actions/runs/7',
      });
    },
  );

  it('is told by GitHub as a status or as a check', async () => {
    const statuses = [
      { context: 'build', state: 'error', description: failed.reason, target_url: failed.address },
    ];
    expect(await failedBuild(combined(statuses), 'github')).toEqual(failed);
    const runs = [
      { name: 'test', conclusion: 'success', html_url: null, output: { title: null } },
      { name: 'build', conclusion: 'failure', html_url: failed.address, output: { title: failed.reason } },
    ];
    const checks = host({
      '/webb/commits/a%2Fb/status': { statuses: [] },
      '/webb/commits/a%2Fb/check-runs': { check_runs: runs },
    });
    expect(await failedBuild(checks, 'github')).toEqual(failed);
  });

  it('has the builder’s name where nothing is said, and no link that leads out of the web', async () => {
    const status = { context: 'build', status: 'failure', description: '' };
    for (const target_url of ['', null, 'javascript:alert(1)']) {
      expect(await failedBuild(combined([{ ...status, target_url }]), 'forgejo')).toEqual({
        reason: 'build',
      });
    }
  });

  it.each<[string, HostApi | undefined, BackendName]>([
    ['builds go on', combined([{ context: 'build', status: 'pending' }]), 'forgejo'],
    ['nothing is built', combined(null), 'gitea'],
    ['the host answers something else', combined('?'), 'github'],
    ['the host does not answer', host({}), 'gitlab'],
    ['nobody has signed in', undefined, 'gitlab'],
    ['there is no host', host({}), 'proxy'],
  ])('is unknown when %s', async (_, api, name) => {
    expect(await failedBuild(api, name)).toBeUndefined();
  });
});

import { z } from 'zod';
import type { BackendName } from './host.ts';

/** A build that failed, as the Git host tells of it. */
export interface FailedBuild {
  /** What the host says of it. */
  readonly reason: string;
  /** Where one reads more. */
  readonly address?: string;
}

/** How Decap's backends ask their hosts, with the editor's own token. */
export interface HostApi {
  readonly apiRoot: string;
  readonly branch: string;
  /** The repository's own address, below the root. */
  readonly repoURL: string;
  request(path: string): Promise<unknown>;
  /** GitLab's, whose `request` answers with what is not read yet. */
  requestJSON?(path: string): Promise<unknown>;
}

type Ask = (path: string) => Promise<unknown>;
type Failure = (ask: Ask, branch: string) => Promise<Report | undefined>;

/** What one builder says of a commit. Hosts call the same things differently. */
interface Report {
  readonly name: string;
  readonly state: string;
  readonly reason?: string | null | undefined;
  readonly address?: string | null | undefined;
}

const failedStates: readonly string[] = ['failed', 'failure', 'error', 'timed_out', 'startup_failure'];
const isFailed = ({ state }: Report): boolean => failedStates.includes(state);

const text = z.string().nullish();

const gitLabBranch = z.object({ commit: z.object({ id: z.string() }) });
const gitLabStatuses = z.array(
  z
    .object({
      name: z.string(),
      status: z.string(),
      allow_failure: z.boolean().optional(),
      description: text,
      target_url: text,
    })
    .transform(({ name, status, allow_failure, description, target_url }) => ({
      name,
      state: allow_failure === true ? 'allowed' : status,
      reason: description,
      address: target_url,
    })),
);

/** The others' combined status; GitHub says `state` where Forgejo and Gitea say `status`. */
const combined = z.object({
  statuses: z
    .array(
      z
        .object({ context: z.string(), state: text, status: text, description: text, target_url: text })
        .transform(({ context, state, status, description, target_url }) => ({
          name: context,
          state: state ?? status ?? '',
          reason: description,
          address: target_url,
        })),
    )
    .nullish(),
});

const checkRuns = z.object({
  check_runs: z.array(
    z
      .object({
        name: z.string(),
        conclusion: text,
        html_url: text,
        output: z.object({ title: text }).nullish(),
      })
      .transform(({ name, conclusion, html_url, output }) => ({
        name,
        state: conclusion ?? '',
        reason: output?.title,
        address: html_url,
      })),
  ),
});

const ofStatuses: Failure = async (ask, branch) =>
  combined.parse(await ask(`/commits/${branch}/status`)).statuses?.find(isFailed);

/**
 * Where each host tells how a branch's latest commit was built:
 * https://docs.gitlab.com/api/commits/#list-commit-statuses (by the commit's own name, not the branch's),
 * https://codeberg.org/api/swagger (repoGetCombinedStatusByRef), https://docs.github.com/rest/commits/statuses and
 * https://docs.github.com/rest/checks/runs.
 */
const failures: Readonly<Partial<Record<BackendName, Failure>>> = {
  gitlab: async (ask, branch) => {
    const { commit } = gitLabBranch.parse(await ask(`/repository/branches/${branch}`));
    return gitLabStatuses.parse(await ask(`/repository/commits/${commit.id}/statuses`)).find(isFailed);
  },
  forgejo: ofStatuses,
  gitea: ofStatuses,
  github: async (ask, branch) =>
    (await ofStatuses(ask, branch)) ??
    checkRuns.parse(await ask(`/commits/${branch}/check-runs`)).check_runs.find(isFailed),
};

/** The latest build of the published branch, where it failed; nothing also when the host does not tell. */
export async function failedBuild(
  api: HostApi | undefined,
  backend: BackendName,
): Promise<FailedBuild | undefined> {
  if (!api) return undefined;
  const ask: Ask = (path) => {
    const address = api.repoURL + path;
    return api.requestJSON ? api.requestJSON(address) : api.request(address);
  };
  const report = await failures[backend]?.(ask, encodeURIComponent(api.branch)).catch(() => undefined);
  if (!report) return undefined;
  const address = URL.parse(report.address ?? '', api.apiRoot);
  const isWeb = report.address && address && /^https?:$/.test(address.protocol);
  return { reason: report.reason || report.name, ...(isWeb && { address: address.href }) };
}

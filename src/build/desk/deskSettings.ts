import { z } from 'zod';
import type { DeskHost } from '../../../admin/backend/host.ts';

export interface DeskSettings {
  /** `with`: the public site and the desk; `none`: the public site alone; `only`: the desk alone, for a host of its own. */
  readonly parts: 'with' | 'none' | 'only';
  /** Nothing when the published desk has nowhere to save. */
  readonly host: DeskHost | undefined;
}

const localNames = ['localhost', '127.0.0.1'];

const origin = (name: string) =>
  z.string().refine((text) => {
    const url = URL.parse(text);
    if (url === null || url.origin !== text) return false;
    return url.protocol === 'https:' || localNames.includes(url.hostname);
  }, `${name} ska vara en adress utan sökväg, till exempel https://gitlab.com.`);

const repository = z
  .string()
  .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'DESK_REPO ska vara förrådets sökväg, till exempel grupp/webbplats.');
const branch = z.string().min(1).default('main');
const application = z.string().min(1, 'DESK_APP_ID är tomt.');
const common = { DESK_REPO: repository, DESK_BRANCH: branch };

const backends = z.discriminatedUnion('DESK_BACKEND', [
  z.strictObject({
    ...common,
    DESK_BACKEND: z.literal('gitlab'),
    DESK_APP_ID: application,
    DESK_HOST: origin('DESK_HOST').default('https://gitlab.com'),
  }),
  z.strictObject({
    ...common,
    DESK_BACKEND: z.enum(['forgejo', 'gitea']),
    DESK_APP_ID: application,
    DESK_HOST: origin('DESK_HOST'),
  }),
  z.strictObject({
    ...common,
    DESK_BACKEND: z.literal('github'),
    DESK_LOGIN: z
      .url({ protocol: /^https$/ })
      .refine((text) => new URL(text).pathname.length > 1, 'DESK_LOGIN saknar sökväg, till exempel /auth.'),
  }),
]);

const parts = z.discriminatedUnion('DESK', [
  z.strictObject({ DESK: z.enum(['with', 'none']) }),
  z.strictObject({ DESK: z.literal('only'), DESK_SITE: origin('DESK_SITE') }),
]);

function hostOf(settings: z.infer<typeof backends>): DeskHost {
  const { DESK_BACKEND: name, DESK_REPO: repo, DESK_BRANCH: branchName } = settings;
  const shared = { name, repo, branch: branchName };
  if (settings.DESK_BACKEND === 'github') {
    const login = new URL(settings.DESK_LOGIN);
    return {
      backend: { ...shared, base_url: login.origin, auth_endpoint: login.pathname.slice(1) },
      workflow: true,
      origins: ['https://api.github.com'],
    };
  }
  const { DESK_APP_ID: app, DESK_HOST: host } = settings;
  const own: Readonly<Record<string, string>> =
    name === 'gitlab'
      ? { auth_type: 'pkce', auth_endpoint: 'oauth/authorize', api_root: `${host}/api/v4` }
      : { api_root: `${host}/api/v1` };
  return {
    backend: { ...shared, app_id: app, base_url: host, ...own },
    // Decap's backend for Gitea knows no drafts.
    workflow: name !== 'gitea',
    origins: [host],
  };
}

/** A desk on a host of its own asks the public site whether a change has reached it. */
const withSite = (host: DeskHost, site: string): DeskHost => ({
  ...host,
  site,
  origins: [...host.origins, site],
});

/**
 * What the environment says of the desk: `DESK` and the names that begin with `DESK_` (see `admin/README.md`).
 * @throws Error that names each setting that is wrong, missing or unknown.
 */
export function deskSettings(environment: NodeJS.ProcessEnv = process.env): DeskSettings {
  const given = Object.entries(environment).filter(
    ([name, value]) => name.startsWith('DESK_') && !workflowSettings.includes(name) && value !== '',
  );
  const { DESK_SITE: site, ...rest } = Object.fromEntries(given);
  const part = read(parts, {
    DESK: environment['DESK'] || 'with',
    ...(site !== undefined && { DESK_SITE: site }),
  });
  const isPlaceless = Object.keys(rest).length === 0;
  if (isPlaceless && part.DESK === 'only') throw wrong([nowhereToSave]);
  const host = isPlaceless ? undefined : hostOf(read(backends, rest));
  return {
    parts: part.DESK,
    host: host && part.DESK === 'only' ? withSite(host, part.DESK_SITE) : host,
  };
}

/** Settings of `npm start -- --workflow`, which no build has. */
const workflowSettings: readonly string[] = ['DESK_FOLDER', 'DESK_REPOSITORY'];

function read<Schema extends z.ZodType>(schema: Schema, value: object): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw wrong(result.error.issues.map(problemOf));
}

const wrong = (problems: readonly string[]): Error =>
  new Error(['Inställningarna för redaktionen är fel. Läs admin/README.md.', ...problems].join('\n  '));

const nowhereToSave =
  'DESK_BACKEND saknas: med DESK=only finns inget annat än redaktionen, och den måste ha någonstans att spara. Ange DESK_BACKEND, DESK_REPO och det andra som hör till, eller ta bort DESK.';

function problemOf(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.join(', ');
    return `${names} används inte här. Ta bort ${issue.keys.length > 1 ? 'dem' : 'den'}${issue.keys.includes('DESK_SITE') ? ', eller sätt DESK=only' : ''}.`;
  }
  if (issue.code === 'invalid_union') return `${name} ska vara ett av de namn som finns.`;
  if (issue.code === 'invalid_type') return `${name} saknas.`;
  return issue.message;
}

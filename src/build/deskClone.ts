import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { git, gitOr } from './git.ts';

/** The branch that is published. */
export const mainBranch = 'main';

/** A copy of the repository that is the desk's own, so that it never touches what else someone has under work. */
export interface DeskClone {
  /** The repository that was cloned and that is published to: a folder or an address. */
  readonly repository: string;
  /** Where drafts are written; it goes from branch to branch. */
  readonly desk: string;
  /** What is published, for the site to show; it changes only when something is published. */
  readonly site: string;
}

interface Wanted {
  readonly repository: string;
  readonly folder: string;
}

/**
 * The repository to work for, and the folder for the clone of it: the project's own and one in the user's home, unless
 * the environment names others (`DESK_REPOSITORY`, `DESK_FOLDER`). Drafts are in that folder alone until they are
 * published, so that it must not be one that the computer empties.
 * @throws GitError when the project is in no repository.
 */
export async function wantedClone(environment: NodeJS.ProcessEnv = process.env): Promise<Wanted> {
  const repository = environment['DESK_REPOSITORY'] || (await git('.', 'rev-parse', '--show-toplevel'));
  const name = createHash('sha256').update(repository).digest('hex').slice(0, 12);
  return {
    repository: existsSync(repository) ? resolve(repository) : repository,
    folder: environment['DESK_FOLDER'] || join(homedir(), '.romsk-inkludering-boras', name),
  };
}

/**
 * The desk's clone, made at the first time and brought to what is published now. Drafts stay.
 * @throws GitError when the repository cannot be read or has no `main`.
 */
export async function openDeskClone({ repository, folder }: Wanted): Promise<DeskClone> {
  const [desk, site] = [join(folder, 'desk'), join(folder, 'site')];
  if (!existsSync(desk)) {
    mkdirSync(folder, { recursive: true });
    await git(folder, 'clone', '--quiet', '--branch', mainBranch, repository, desk);
  }
  await signWith(desk);
  await tidy(desk);
  await catchUp(desk);
  if (!existsSync(site)) {
    await git(desk, 'worktree', 'prune');
    await git(desk, 'worktree', 'add', '--quiet', '--detach', site, mainBranch);
  }
  const clone = { repository, desk, site };
  await showPublished(clone);
  return clone;
}

/** Commits bear the name that the editor has given Git, else the role. Paths and line ends stay as they are written. */
async function signWith(desk: string): Promise<void> {
  const settings = {
    'user.name': (await gitOr('', '.', 'config', 'user.name')) || 'Redaktionen',
    'user.email': (await gitOr('', '.', 'config', 'user.email')) || 'redaktionen@localhost',
    'core.quotePath': 'false',
    'core.autocrlf': 'false',
  };
  for (const [name, value] of Object.entries(settings)) await git(desk, 'config', name, value);
}

/** Puts the folder back on `main` as it was committed, whatever was broken off in it. */
export async function tidy(desk: string): Promise<void> {
  await gitOr('', desk, 'rebase', '--abort');
  await git(desk, 'checkout', '--quiet', '--force', mainBranch);
  await git(desk, 'clean', '--quiet', '--force', '-d');
}

/** Takes in what others have published. Without connection the clone stays as it is. @returns the paths that changed */
export async function catchUp(desk: string): Promise<readonly string[]> {
  await gitOr('', desk, 'fetch', '--quiet', 'origin', mainBranch);
  const range = `${mainBranch}..origin/${mainBranch}`;
  const changed = await git(desk, 'diff', '--name-only', '-z', range);
  if (changed === '') return [];
  await git(desk, 'merge', '--quiet', '--ff-only', `origin/${mainBranch}`);
  return changed.split('\0').filter((path) => path !== '');
}

/** Lets the site show what is published. */
export const showPublished = ({ desk, site }: DeskClone): Promise<string> =>
  git(desk, 'rev-parse', mainBranch).then((commit) =>
    git(site, 'checkout', '--quiet', '--force', '--detach', commit),
  );

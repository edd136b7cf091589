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
  const place = existsSync(repository) ? resolve(repository) : repository;
  const name = createHash('sha256').update(place).digest('hex').slice(0, 12);
  return {
    repository: place,
    folder: environment['DESK_FOLDER'] || join(homedir(), '.romsk-inkludering-boras', name),
  };
}

/** The folder holds a clone of another repository. */
export class OtherClone extends Error {}

/**
 * The desk's clone, made at the first time and brought to what is published now. Drafts stay; what was being published
 * when the desk was stopped is sent now, or is a branch beside where others have changed the same.
 * @throws GitError when the repository cannot be read or has no `main`; OtherClone.
 */
export async function openDeskClone({ repository, folder }: Wanted): Promise<DeskClone> {
  const [desk, site] = [join(folder, 'desk'), join(folder, 'site')];
  if (!existsSync(desk)) {
    mkdirSync(folder, { recursive: true });
    await git(folder, 'clone', '--quiet', '--branch', mainBranch, repository, desk);
  }
  const origin = await git(desk, 'remote', 'get-url', 'origin');
  if (origin !== repository)
    throw new OtherClone(`Mappen ${folder} hör till ${origin}. Ge ${repository} en egen mapp i DESK_FOLDER.`);
  await signWith(desk);
  await tidy(desk);
  await sendUnsent({ desk, repository });
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

/**
 * Sends what was published here and not sent, because the desk was stopped in that moment. Without connection it is
 * sent with what is published next.
 */
async function sendUnsent(clone: Pick<DeskClone, 'desk' | 'repository'>): Promise<void> {
  const { desk } = clone;
  await gitOr('', desk, 'fetch', '--quiet', 'origin', mainBranch);
  const upstream = `origin/${mainBranch}`;
  const unsent = await gitOr('', desk, 'log', '-1', '--format=%h', `${upstream}..${mainBranch}`);
  if (unsent === '') return;
  try {
    await git(desk, 'rebase', '--quiet', upstream);
  } catch {
    await tidy(desk);
    const aside = `ej-skickat/${unsent}`;
    await git(desk, 'branch', '--force', aside, mainBranch);
    await git(desk, 'reset', '--quiet', '--hard', upstream);
    console.warn(
      `Det som publicerades sist hann inte skickas, och andra har ändrat på samma ställe. Det ligger i grenen ${aside} i ${desk}.`,
    );
    return;
  }
  await push(clone).catch(() => undefined);
}

/**
 * A repository on this computer gets its own files changed too, where `main` is what stands there and nothing is under
 * work. No repository is forced: it takes only what follows on what it has.
 */
export const push = ({ desk, repository }: Pick<DeskClone, 'desk' | 'repository'>): Promise<string> =>
  git(
    desk,
    'push',
    '--quiet',
    ...(existsSync(repository)
      ? ['--receive-pack=git -c receive.denyCurrentBranch=updateInstead receive-pack']
      : []),
    'origin',
    `${mainBranch}:${mainBranch}`,
  );

/** Takes in what others have published. Without connection the clone stays as it is. @returns the paths that changed */
export async function catchUp(desk: string): Promise<readonly string[]> {
  await gitOr('', desk, 'fetch', '--quiet', 'origin', mainBranch);
  const upstream = `origin/${mainBranch}`;
  // What others have changed since, not what is here and not sent yet.
  const changed = await git(desk, 'diff', '--name-only', '-z', `${mainBranch}...${upstream}`);
  if (changed === '') return [];
  await git(desk, 'merge', '--quiet', '--ff-only', upstream);
  return changed.split('\0').filter((path) => path !== '');
}

/** Lets the site show what is published. */
export const showPublished = ({ desk, site }: DeskClone): Promise<string> =>
  git(desk, 'rev-parse', mainBranch).then((commit) =>
    git(site, 'checkout', '--quiet', '--force', '--detach', commit),
  );

import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './freePort.ts';

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface RunningSite extends Running {
  /** The content that the site shows and the desk changes: a copy of the project's own. */
  readonly content: string;
}

export interface RunningWorkflow extends Running {
  /** The repository that the desk publishes to: one with a copy of the project's content, and nobody else in it. */
  readonly repository: string;
  /** The desk's own clone of it. */
  readonly clone: string;
}

/** Where browser tests of the desk look for a port; the preview that other tests use has another. */
const firstPort = 4600;

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

/** Starts the site as `npm start` does. The folder goes when the site stops. */
async function start(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Running> {
  const port = await freePort(firstPort);
  const url = `http://localhost:${port}`;
  const site = spawn(process.execPath, [resolve('src/build/start.ts'), '--port', String(port), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((done) => site.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    site.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  const deadline = Date.now() + 90_000;
  while (!(await answers(`${url}/kontakter/`))) {
    if (site.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error('The site did not start.');
    }
    await new Promise((wait) => setTimeout(wait, 300));
  }
  return { url, stop };
}

/** A site on a copy of the content. */
export async function startSite(): Promise<RunningSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  return { ...(await start(folder, [], { CONTENT_DIR: content })), content };
}

/** A site whose desk keeps drafts, in a clone of a repository with a copy of the content. */
export async function startWorkflow(): Promise<RunningWorkflow> {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  const repository = join(folder, 'repository');
  for (const name of ['content', 'public']) cpSync(name, join(repository, name), { recursive: true });
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  commitAll(repository, 'Börja');
  const running = await start(folder, ['--workflow'], {
    DESK_REPOSITORY: repository,
    DESK_FOLDER: join(folder, 'clone'),
  });
  return { ...running, repository, clone: join(folder, 'clone', 'desk') };
}

/** What Git says in a folder. */
export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();

/** Commits what stands in a folder, as somebody else. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=Kollega', '-c', 'user.email=kollega@localhost', 'commit', '-qm', message);
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Git said no; `reason` is what it wrote. */
export class GitError extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`Git: ${reason}`);
    this.reason = reason;
  }
}

/**
 * What a Git command says, run in a folder. It never asks for a password, because nobody would see the question.
 * @throws GitError when the command fails, or takes longer than a minute.
 */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
    return stdout.trim();
  } catch (error) {
    const { stderr = '', message = '' } = error as { readonly stderr?: string; readonly message?: string };
    throw new GitError((stderr.trim() === '' ? message : stderr).trim());
  }
}

/** The same, or the other answer when the command fails. */
export const gitOr = <Other>(
  other: Other,
  folder: string,
  ...args: readonly string[]
): Promise<string | Other> => git(folder, ...args).catch(() => other);

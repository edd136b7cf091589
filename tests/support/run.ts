import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';

export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Everything it has written so far, to either stream. */
  readonly said: () => string;
  /** Waits until it has written something that matches. */
  readonly until: (pattern: RegExp) => Promise<void>;
  readonly exitCode: Promise<number | null>;
  /** Whether anything of it or what it started is still there. */
  readonly isAlive: () => boolean;
}

/** What tells a tool that it runs in a test, where it would do otherwise than on its own. */
const testsOwn = Object.fromEntries(
  ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'npm_lifecycle_event'].map(
    (name) => [name, undefined],
  ),
);

/**
 * Starts one of the project's commands in a process group of its own, which is gone when the test is over.
 * @param project the folder of the project, or of a copy of it
 */
export const start = (
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  project = '.',
): Running => startProgram(process.execPath, [script, ...args], env, project);

/** Starts any program in the same way. */
export function startProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  folder = '.',
): Running {
  const child = spawn(program, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...testsOwn, ...env },
  });
  const group = -(child.pid ?? 0);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const isAlive = (): boolean => {
    try {
      process.kill(group, 0);
      return true;
    } catch {
      return false;
    }
  };
  onTestFinished(() => {
    if (isAlive()) process.kill(group, 'SIGKILL');
  });
  return {
    child,
    said: () => text,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (pattern.test(text)) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.once('close', () => reject(new Error(`It ended without saying ${String(pattern)}:\n${text}`)));
        look();
      }),
    exitCode: new Promise((resolve) => child.once('close', resolve)),
    isAlive,
  };
}

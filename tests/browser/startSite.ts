import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../src/build/freePort.ts';

export interface RunningSite {
  readonly url: string;
  /** The content that the site shows and the desk changes: a copy of the project's own. */
  readonly content: string;
  readonly stop: () => Promise<void>;
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

/** Starts the site as `npm start` does, on a copy of the content that goes when the site stops. */
export async function startSite(): Promise<RunningSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const port = await freePort(firstPort);
  const url = `http://localhost:${port}`;
  const site = spawn(process.execPath, [resolve('src/build/start.ts'), '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: content },
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
  return { url, content, stop };
}

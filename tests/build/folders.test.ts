import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bringOutput, folders, ownRoot } from '../../src/build/tools/folders.ts';
import { temporaryFolder } from '../support/folder.ts';

const withFolders = <T>(content: string | undefined, output: string | undefined, look: () => T): T => {
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('OUT_DIR', output);
  try {
    return look();
  } finally {
    vi.unstubAllEnvs();
  }
};

describe("Astro's folders", () => {
  it('are the usual ones for the site itself', () => {
    expect(withFolders(undefined, undefined, folders)).toEqual({});
  });

  it('are a test site’s own, so that two sites never read each other’s entries', () => {
    const one = withFolders('/annan/a', undefined, folders);
    const other = withFolders('/annan/b', undefined, folders);
    expect(one.root).not.toBe(other.root);
    expect(one.cacheDir).not.toBe(other.cacheDir);
    expect(one.srcDir).toBe(resolve('src'));
  });

  it('differ for two builds of the same content to different places', () => {
    expect(withFolders(undefined, '/annan/a', ownRoot)).not.toBe(withFolders(undefined, '/annan/b', ownRoot));
  });
});

describe('a test site', () => {
  it('is never built over the project or the content', () => {
    const folder = temporaryFolder();
    expect(() => withFolders(undefined, '.', bringOutput)).toThrow('kan inte byggas');
    expect(() => withFolders(undefined, resolve('..'), bringOutput)).toThrow('kan inte byggas');
    expect(() => withFolders(join(folder, 'content'), folder, bringOutput)).toThrow('kan inte byggas');
  });
});

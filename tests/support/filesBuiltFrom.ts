import { join } from 'node:path';
import { expect } from 'vitest';
import { readBuiltFiles, type BuiltFiles } from '../../src/checks/site/builtFiles.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { temporaryFolder } from './folder.ts';
import { start } from './run.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * The public site that is built from some content, without the desk, which takes half the time. It is in memory, so that
 * several tests can read what the first of them has built.
 */
export async function filesBuiltFrom(
  content: readonly ContentFile[],
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltFiles> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), content);
  const output = join(folder, 'dist');
  const build = start('src/build/build.ts', ['--outDir', output], {
    CONTENT_DIR: join(folder, 'content'),
    BUILD_DATE: '2026-06-01',
    DESK: 'none',
    ...env,
  });
  expect(await build.exitCode, build.said()).toBe(0);
  return readBuiltFiles(output);
}

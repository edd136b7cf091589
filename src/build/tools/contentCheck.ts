import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent, type CheckOptions } from '../../checks/content/checkContent.ts';
import { parseBody } from '../../checks/content/parseBody.ts';
import { faultsAmong, formatFindings, type Finding } from '../../checks/finding.ts';
import { contentDirectory, readContentFiles } from '../../store/contentFiles.ts';
import { uploadedSounds } from '../../store/uploadedSounds.ts';
import { publicDirectory, uploadedBytes, uploadedFiles } from '../../store/uploads.ts';
import { today } from '../../store/today.ts';
import { contentGuard } from '../site/contentGuard.ts';

/**
 * Checks the content folder and prints what is wrong with it, in Swedish. A build is right without all of easy Swedish,
 * because its pages say what they lack; only who publishes asks for the rest.
 */
export async function runContentCheck(
  options: Pick<CheckOptions, 'isDue'> = {},
): Promise<readonly Finding[]> {
  const findings = checkContent(readContentFiles(contentDirectory()), {
    parseBody,
    today: today(),
    mediaFiles: uploadedFiles(publicDirectory()),
    mediaBytes: uploadedBytes(publicDirectory()),
    sounds: await uploadedSounds(publicDirectory()),
    ...options,
  });
  process.stderr.write(formatFindings(findings));
  return findings;
}

/** Ends the process when all that was printed has been written; an editor's mistake needs no stack trace. */
const stop = (): Promise<never> => new Promise(() => process.stderr.write('', () => process.exit(1)));

async function checkAgain(): Promise<void> {
  if (faultsAmong(await runContentCheck()).length === 0) process.stderr.write('Innehållet har inga fel.\n');
}

/** Runs the check a moment after the last of a row of changes, because an editor saves several files at once. */
function onContentChange(watcher: {
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}): void {
  const folder = resolve(contentDirectory());
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(`${folder}${sep}`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void checkAgain(), 200);
  });
}

/**
 * No build of faulty content: the findings are printed and nothing is written to `dist/`. While editing they are
 * printed at the start and after each change, and faulty files are left out; unsafe texts are never compiled.
 */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      updateConfig({ vite: { plugins: [contentGuard()] } });
      if (command !== 'build' && command !== 'dev') return;
      const faults = faultsAmong(await runContentCheck());
      if (command === 'build' && faults.length > 0) await stop();
    },
    'astro:server:setup': ({ server }) => onContentChange(server.watcher),
  },
});

import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { contentDirectory } from '../../store/contentFiles.ts';
import { publicDirectory } from '../../store/uploads.ts';

/** Where the built site is written and served from: `dist/`, or another folder for a test site. */
export const outputDirectory = (): string => process.env['OUT_DIR'] ?? 'dist';

/**
 * The folder where Astro keeps what it remembers between builds of a site with other content or another output
 * folder; nothing for the site itself. Astro keeps it below its root, so such a site has a root of its own:
 * then sites can be built at the same time without reading each other's entries.
 */
export function ownRoot(): string | undefined {
  const isSite = contentDirectory() === 'content' && outputDirectory() === 'dist';
  if (isSite) return undefined;
  const name = `${resolve(contentDirectory())}\n${resolve(outputDirectory())}`;
  return resolve('node_modules/.cache/site', createHash('sha256').update(name).digest('hex').slice(0, 16));
}

type Folders = Pick<AstroUserConfig, 'root' | 'srcDir' | 'publicDir' | 'outDir' | 'cacheDir'>;

/** Astro's folders, for the site and for test sites. */
export function folders(): Folders {
  const root = ownRoot();
  return root === undefined
    ? {}
    : {
        root,
        srcDir: resolve('src'),
        publicDir: resolve(publicDirectory()),
        // Astro works in the output folder only where that lies in the project; elsewhere all builds share one.
        outDir: join(root, 'dist'),
        cacheDir: join(root, 'cache'),
      };
}

/** Leaves nothing of a test site behind in `node_modules/` when the process ends, however it ends. */
export function removeOwnRootAtEnd(): void {
  const root = ownRoot();
  if (root !== undefined) process.on('exit', () => rmSync(root, { recursive: true, force: true }));
}

/**
 * Brings a built test site to its output folder, in place of what was there.
 * @throws Error when that folder holds the project or the content, which would be gone.
 */
export function bringOutput(): void {
  const root = ownRoot();
  if (root === undefined) return;
  const output = resolve(outputDirectory());
  const held = [resolve('.'), resolve(contentDirectory())].find((folder) =>
    `${folder}${sep}`.startsWith(`${output}${sep}`),
  );
  if (held !== undefined) throw new Error(`Webbplatsen kan inte byggas i ${output}, för där ligger ${held}.`);
  rmSync(output, { recursive: true, force: true });
  cpSync(join(root, 'dist'), output, { recursive: true });
}

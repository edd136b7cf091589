import { basename, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The script of a component, as Astro names it. */
const pageScript = /\/([\w-]+)\.astro\?astro&type=script/;
const mark = /\?own=([\w-]+)$/;

/**
 * Gives each component's script, and the editors' desk, copies of their own of the modules that they share. Otherwise
 * the bundler would put the shared part in a file by itself: a page's script could not stand in the page, and a page
 * would get one file more because there are others.
 */
export function ownModules(): Plugin {
  const [desk, shared] = [`${resolve('admin')}${sep}`, `${resolve('src')}${sep}`];
  const ownerOf = (importer = ''): string | undefined =>
    importer.startsWith(desk) ? basename(desk) : (pageScript.exec(importer) ?? mark.exec(importer))?.[1];
  return {
    name: 'own-modules',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      const owner = ownerOf(importer);
      if (owner === undefined) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id.startsWith(shared) ? { ...found, id: `${found.id}?own=${owner}` } : found;
    },
  };
}

import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const mark = '?desk';

/**
 * Gives the published desk copies of its own of what it shares with the public pages' scripts. Otherwise the bundler
 * would put the shared part in a file by itself, and a public page would load one file more because there is a desk.
 */
export function deskModules(): Plugin {
  const [desk, shared] = [`${resolve('admin')}${sep}`, `${resolve('src')}${sep}`];
  return {
    name: 'desk-modules',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      if (!importer?.startsWith(desk) && !importer?.endsWith(mark)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id.startsWith(shared) ? { ...found, id: `${found.id}${mark}` } : found;
    },
  };
}

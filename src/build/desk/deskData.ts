import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { readContentFiles } from '../../store/contentFiles.ts';
import { blockChoices } from './blockChoices.ts';
import type { DeskPaths } from './deskPaths.ts';

const name = 'virtual:desk';
const resolved = `\0${name}`;

/** What the desk's page knows of this site besides the model, as a module; read anew when the content changes. */
export function deskData({ root, folder, mediaFolder }: DeskPaths): Plugin {
  const content = resolve(root, folder);
  const forget = ({ moduleGraph, watcher }: ViteDevServer): void => {
    watcher.on('all', (_, path) => {
      const module = moduleGraph.getModuleById(resolved);
      if (module && resolve(path).startsWith(content)) moduleGraph.invalidateModule(module);
    });
  };
  return {
    name: 'desk-data',
    resolveId: (source) => (source === name ? resolved : undefined),
    load: (id) =>
      id === resolved
        ? Object.entries({ folder, mediaFolder, choices: blockChoices(readContentFiles(content)) })
            .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
            .join('\n')
        : undefined,
    configureServer: forget,
  };
}

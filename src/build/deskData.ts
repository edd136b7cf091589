import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compareText } from '../i18n/compare.ts';
import { unmarked } from '../i18n/languageMark.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import { readContentFiles } from '../store/contentFiles.ts';
import { rawEntry } from '../store/rawEntry.ts';
import type { DeskPaths } from './deskPaths.ts';

const name = 'virtual:desk';
const resolved = `\0${name}`;

/** The contacts by title, for the editor to choose from. */
function contactsIn(directory: string): { key: string; title: string }[] {
  return readContentFiles(directory)
    .flatMap((file) => rawEntry({ ...file, path: `contacts/${file.path}` }) ?? [])
    .filter((entry) => entry.language === sourceLanguage)
    .map(({ key, data }) => ({ key, title: unmarked(String(data['title'])) }))
    .sort((a, b) => compareText(a.title, b.title));
}

/** What the desk's page knows of this site besides the model, as a module; read anew when a contact changes. */
export function deskData({ root, folder, mediaFolder }: DeskPaths): Plugin {
  const contacts = resolve(root, folder, 'contacts');
  const forget = ({ moduleGraph, watcher }: ViteDevServer): void => {
    watcher.on('all', (_, path) => {
      const module = moduleGraph.getModuleById(resolved);
      if (module && resolve(path).startsWith(contacts)) moduleGraph.invalidateModule(module);
    });
  };
  return {
    name: 'desk-data',
    resolveId: (source) => (source === name ? resolved : undefined),
    load: (id) =>
      id === resolved
        ? Object.entries({ folder, mediaFolder, contacts: contactsIn(join(root, folder, 'contacts')) })
            .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
            .join('\n')
        : undefined,
    configureServer: forget,
  };
}

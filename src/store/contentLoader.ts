import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentType, type TypeName } from '../model/contentTypes.ts';
import { contentDirectory, readContentFiles } from './contentFiles.ts';
import { rawEntry } from './rawEntry.ts';

async function fill(type: TypeName, directory: string, context: LoaderContext): Promise<void> {
  const { store, config, generateDigest, renderMarkdown } = context;
  const gone = new Set(store.keys());
  for (const file of readContentFiles(join(directory, type))) {
    const entry = rawEntry({ ...file, path: `${type}/${file.path}` });
    if (!entry) continue;
    const id = `${entry.key}.${entry.language}`;
    gone.delete(id);
    const { extension } = contentType(type);
    store.set({
      id,
      data: { ...entry },
      body: entry.body,
      filePath: relative(fileURLToPath(config.root), resolve(directory, entry.path)).replaceAll('\\', '/'),
      digest: generateDigest(file.text),
      ...(extension === 'mdx' && { deferredRender: true }),
      ...(extension === 'md' && { rendered: await renderMarkdown(entry.body) }),
    });
  }
  for (const id of gone) store.delete(id);
}

/**
 * Loads one content type through the model's own reader, so that Astro sees exactly the files that the checks accept:
 * blank files are no translation, and a broken file is left out until it is mended.
 */
export function contentLoader(type: TypeName): Loader {
  return {
    name: `content-${type}`,
    load: async (context) => {
      const directory = contentDirectory();
      await fill(type, directory, context);
      const folder = resolve(directory, type);
      const refresh = (path: string): void => {
        if (resolve(path).startsWith(folder)) void fill(type, directory, context);
      };
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refresh);
    },
  };
}

import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentType, type TypeName } from '../model/contentTypes.ts';
import { contentDirectory, readContentFiles } from './contentFiles.ts';
import { rawEntry } from './rawEntry.ts';

/** Whether a body may be rendered. */
export type IsSafe = (body: string, format: 'md' | 'mdx') => boolean;

async function fill(
  type: TypeName,
  directory: string,
  context: LoaderContext,
  isSafe: IsSafe,
): Promise<void> {
  const { extension } = contentType(type);
  const { store, config, generateDigest, renderMarkdown } = context;
  const gone = new Set(store.keys());
  for (const file of readContentFiles(join(directory, type))) {
    const entry = rawEntry({ ...file, path: `${type}/${file.path}` });
    if (!entry || (extension !== 'yaml' && !isSafe(entry.body, extension))) continue;
    const id = `${entry.key}.${entry.language}`;
    gone.delete(id);
    const filePath = relative(fileURLToPath(config.root), resolve(directory, entry.path)).replaceAll(
      '\\',
      '/',
    );
    store.set({
      id,
      data: { ...entry },
      body: entry.body,
      filePath,
      // The same text in another content folder is another entry, or Astro's cache would render the old folder's file.
      digest: generateDigest(`${filePath}\n${file.text}`),
      ...(extension === 'mdx' && { deferredRender: true }),
      // Astro looks for fields again in what it is given; with empty ones before it, the body is only ever text.
      ...(extension === 'md' && { rendered: await renderMarkdown(`---\n---\n${entry.body}`) }),
    });
  }
  for (const id of gone) store.delete(id);
}

/**
 * Loads one content type through the model's own reader, so that Astro sees exactly the files that the checks accept:
 * blank files are no translation, and a broken or unsafe file is left out until it is mended.
 */
export function contentLoader(type: TypeName, isSafe: IsSafe): Loader {
  return {
    name: `content-${type}`,
    load: async (context) => {
      const directory = contentDirectory();
      await fill(type, directory, context, isSafe);
      const folder = resolve(directory, type);
      // One at a time: a slower one that began before a file went would bring its entry back.
      let filled = Promise.resolve();
      const fillAnew = (): Promise<void> => fill(type, directory, context, isSafe);
      const refresh = (path: string): void => {
        if (resolve(path).startsWith(`${folder}${sep}`)) filled = filled.then(fillAnew, fillAnew);
      };
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refresh);
    },
  };
}

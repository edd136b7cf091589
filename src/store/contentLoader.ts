import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentType, type TypeName } from '../model/contentTypes.ts';
import { parseFileName } from '../model/fileName.ts';
import { contentDirectory, readContentFiles } from './contentFiles.ts';
import { rawEntry } from './rawEntry.ts';

/** Whether a body may be rendered. */
export type IsSafe = (body: string, format: 'md' | 'mdx') => boolean;

/** @param loaded the files loaded so far by their ids, which are read no more while they say the same */
async function fill(
  type: TypeName,
  directory: string,
  context: LoaderContext,
  isSafe: IsSafe,
  loaded: Map<string, string>,
): Promise<void> {
  const { extension } = contentType(type);
  const { store, config, generateDigest, renderMarkdown } = context;
  const gone = new Set([...store.keys(), ...loaded.keys()]);
  for (const file of readContentFiles(join(directory, type))) {
    const name = parseFileName(`${type}/${file.path}`);
    const id = 'cause' in name ? '' : `${name.key}.${name.language}`;
    if (loaded.get(id) === file.text) {
      gone.delete(id);
      continue;
    }
    const entry = rawEntry({ ...file, path: `${type}/${file.path}` });
    if (!entry || (extension !== 'yaml' && !isSafe(entry.body, extension))) continue;
    gone.delete(id);
    loaded.set(id, file.text);
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
  for (const id of gone) {
    store.delete(id);
    loaded.delete(id);
  }
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
      const loaded = new Map<string, string>();
      const fillAnew = (): Promise<void> => fill(type, directory, context, isSafe, loaded);
      await fillAnew();
      const folder = resolve(directory, type);
      // One at a time: a slower one that began before a file went would bring its entry back.
      let filled = Promise.resolve();
      let isWaiting = false;
      const begin = (): Promise<void> => {
        isWaiting = false;
        return fillAnew();
      };
      const refresh = (path: string): void => {
        if (isWaiting || !resolve(path).startsWith(`${folder}${sep}`)) return;
        isWaiting = true;
        filled = filled.then(begin, begin);
      };
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refresh);
    },
  };
}

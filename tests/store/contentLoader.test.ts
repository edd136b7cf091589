import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentLoader } from '../../src/store/contentLoader.ts';
import { readContentFiles } from '../../src/store/contentFiles.ts';

const folders: string[] = [];
const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'innehall-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'news'), { recursive: true });
    writeFileSync(join(folder, 'news', name), text);
  }
  return folder;
};

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/**
 * Loads the news of a folder; gives the texts that were handed on to be rendered, and the ids that were stored.
 * @param watcher tells of files that change afterwards
 */
async function load(folder: string, watcher?: EventEmitter): Promise<{ rendered: string[]; ids: string[] }> {
  vi.stubEnv('CONTENT_DIR', folder);
  const rendered: string[] = [];
  const ids: string[] = [];
  const context = {
    store: {
      keys: () => [],
      set: ({ id }: { id: string }) => ids.push(id),
      delete: (id: string) => ids.push(`${id} goes`),
    },
    config: { root: pathToFileURL(`${folder}/`) },
    watcher,
    generateDigest: (text: string) => text,
    renderMarkdown: (text: string) => {
      rendered.push(text);
      return Promise.resolve({ html: '' });
    },
  };
  await contentLoader('news', () => true).load(context as unknown as LoaderContext);
  return { rendered, ids };
}

const fields = '---\ntitle: "A"\ndescription: "B"\ndate: 2026-01-01\n---\n';

describe('the loader', () => {
  it('hands on the body as text only, even when it begins like a second head of fields', async () => {
    const body = '\n---\n~~~\n---\n<script src="/x.js"></script>\n~~~\n';
    const { rendered } = await load(folderWith({ 'a.sv.md': `${fields}${body}` }));
    expect(rendered).toEqual([`---\n---\n${body}`]);
  });

  it('takes a blank file for no translation, and leaves a broken one out', async () => {
    const { ids } = await load(
      folderWith({ 'a.sv.md': `${fields}Text.\n`, 'a.arli.md': '\n', 'b.sv.md': '---\ntitle: "A"\n---\n' }),
    );
    expect(ids).toEqual(['a.sv']);
  });

  it('renders nothing anew but the files that have changed, once for all that are saved together', async () => {
    const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
    const folder = folderWith({
      'a.sv.md': `${fields}A.`,
      'b.sv.md': `${fields}B.`,
      'c.sv.md': `${fields}C.`,
    });
    const { rendered, ids } = await load(folder, watcher);
    const save = async (files: Readonly<Record<string, string>>): Promise<void> => {
      rendered.length = 0;
      ids.length = 0;
      for (const [name, text] of Object.entries(files)) {
        writeFileSync(join(folder, 'news', name), text);
        watcher.emit('change', join(folder, 'news', name));
      }
      await vi.waitFor(() => expect(ids).not.toEqual([]));
      await new Promise((settled) => setImmediate(settled));
    };
    await save({ 'a.sv.md': `${fields}Ny.`, 'b.sv.md': '---\ntitle: "A"\n---\n' });
    expect(ids).toEqual(['a.sv', 'b.sv goes']);
    expect(rendered).toEqual(['---\n---\nNy.']);
    await save({ 'b.sv.md': `${fields}B.` });
    expect(ids).toEqual(['b.sv']);
  });

  it('finds nothing in a folder that is not there', async () => {
    expect(await load(folderWith({}))).toEqual({ rendered: [], ids: [] });
    expect(readContentFiles(join(tmpdir(), 'finns-inte'))).toEqual([]);
  });
});

import { parseFileName } from '../../src/model/fileName.ts';
import type { Change } from '../saving/change.ts';
import { filesToWrite, type DataFile } from '../saving/filesToWrite.ts';
import type { Backend, BackendClass, Draft, LoadedFile, SaveOptions } from './backend.ts';
import { judgement, type Judges } from './judgement.ts';
import { uploadsIn } from './uploadsIn.ts';

export interface BackendOptions extends Judges {
  /** The content folder as it begins the files' paths. */
  readonly folder: string;
  /** The folder of uploaded files, likewise. */
  readonly mediaFolder: string;
  /** Takes in what has been read or written, by paths below the content folder, and what has been uploaded with it. */
  readonly learn: (change: Change, uploads?: ReadonlyMap<string, Uint8Array>) => void;
  /** Is told of a change of the content when it has been published. */
  readonly onPublished: (change: Change) => void;
}

/**
 * A backend that lists only content, writes only what `filesToWrite` and the whole content let through, and tells the
 * editor why when that is nothing.
 */
export function careful(
  Base: BackendClass,
  { folder, mediaFolder, learn, onPublished, ...judges }: BackendOptions,
): BackendClass {
  const pathBelow = (path: string): string => path.slice(folder.length + 1);
  const isContent = (path: string): boolean => path.startsWith(`${folder}/`);

  const { judged, told } = judgement(judges);

  return class CarefulBackend extends Base {
    override async entriesByFolder(
      ...request: Parameters<Backend['entriesByFolder']>
    ): Promise<LoadedFile[]> {
      const files = await super.entriesByFolder(...request);
      const own = files.filter(({ file }) => !('cause' in parseFileName(pathBelow(file.path))));
      learn(new Map(own.map(({ file, data }) => [pathBelow(file.path), data ?? ''])));
      return own;
    }

    override persistEntry(draft: Draft, options: SaveOptions): Promise<unknown> {
      return told(async () => {
        const before = new Map<string, string>();
        const tidy = await filesToWrite(draft.dataFiles, {
          folder,
          isNew: options.newEntry === true,
          textOf: async (path) => {
            const text = (await this.getEntry(path).catch(() => undefined))?.data ?? '';
            before.set(pathBelow(path), text);
            return text;
          },
        });
        const assets = draft.assets.filter(({ fileObj }) => fileObj?.size !== 0);
        const change = new Map(tidy.map(({ path, raw }) => [pathBelow(path), raw]));
        const uploads = await uploadsIn(draft.assets, mediaFolder);
        const texts = await judged(change, uploads, options.useWorkflow === true ? before : undefined);
        const dataFiles: DataFile[] = tidy.map((file) => ({
          ...file,
          raw: texts.get(pathBelow(file.path)) ?? file.raw,
        }));
        const saved = await super.persistEntry({ ...draft, dataFiles, assets }, options);
        if (options.useWorkflow === true) return saved;
        const published = new Map([...change, ...texts]);
        learn(published, uploads);
        onPublished(published);
        return saved;
      });
    }

    override deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
      return told(async () => {
        const change = new Map(paths.filter(isContent).map((path) => [pathBelow(path), undefined]));
        if (change.size > 0) await judged(change, new Map());
        const deleted = await super.deleteFiles(paths, message);
        learn(change);
        if (change.size > 0) onPublished(change);
        return deleted;
      });
    }
  };
}

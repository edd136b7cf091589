import { parseFileName } from '../../src/model/fileName.ts';
import type { Change } from '../saving/change.ts';
import { filesToWrite, SaveRefused, type DataFile } from '../saving/filesToWrite.ts';
import type { JudgedChange } from '../saving/judgedChange.ts';
import type { Asset, Backend, BackendClass, Draft, LoadedFile, SaveOptions } from './backend.ts';
import { uploadsIn } from './uploadsIn.ts';

export interface BackendOptions {
  /** The content folder as it begins the files' paths. */
  readonly folder: string;
  /** The folder of uploaded files, likewise. */
  readonly mediaFolder: string;
  /** What the whole content says of a change, with the files uploaded with it by their addresses. */
  readonly judge: (change: Change, uploads: ReadonlyMap<string, Uint8Array>) => Promise<JudgedChange>;
  /** Takes in what has been read or written, by paths below the content folder. */
  readonly learn: (change: Change) => void;
  readonly onRefused: (problems: readonly string[]) => void;
  /** Whether what no rule can know is right. */
  readonly onAsked: (questions: readonly string[]) => Promise<boolean>;
}

/**
 * A backend that lists only content, writes only what `filesToWrite` and the whole content let through, and tells the
 * editor why when that is nothing.
 */
export function careful(
  Base: BackendClass,
  { folder, mediaFolder, judge, learn, onRefused, onAsked }: BackendOptions,
): BackendClass {
  const pathBelow = (path: string): string => path.slice(folder.length + 1);
  const isContent = (path: string): boolean => path.startsWith(`${folder}/`);

  /** The texts to write instead of some of the change's own. @throws SaveRefused when it may not be written. */
  async function judged(change: Change, assets: readonly Asset[] = []): Promise<JudgedChange['texts']> {
    const { problems, questions, texts } = await judge(change, await uploadsIn(assets, mediaFolder));
    if (problems.length > 0) throw new SaveRefused(problems);
    if (questions.length > 0 && !(await onAsked(questions))) throw new SaveRefused([]);
    return texts;
  }

  /** Does what the editor asks for, and tells why when it is refused. */
  async function told<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SaveRefused && error.problems.length > 0) onRefused(error.problems);
      throw error;
    }
  }

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
        const tidy = await filesToWrite(draft.dataFiles, {
          folder,
          isNew: options.newEntry === true,
          textOf: async (path) => (await this.getEntry(path).catch(() => undefined))?.data ?? '',
        });
        const assets = draft.assets.filter(({ fileObj }) => fileObj?.size !== 0);
        const change = new Map(tidy.map(({ path, raw }) => [pathBelow(path), raw]));
        const texts = await judged(change, draft.assets);
        const dataFiles: DataFile[] = tidy.map((file) => ({
          ...file,
          raw: texts.get(pathBelow(file.path)) ?? file.raw,
        }));
        const saved = await super.persistEntry({ ...draft, dataFiles, assets }, options);
        if (options.useWorkflow !== true) learn(new Map([...change, ...texts]));
        return saved;
      });
    }

    override deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
      return told(async () => {
        const change = new Map(paths.filter(isContent).map((path) => [pathBelow(path), undefined]));
        if (change.size > 0) await judged(change);
        const deleted = await super.deleteFiles(paths, message);
        learn(change);
        return deleted;
      });
    }
  };
}

import { parseFileName } from '../../src/model/fileName.ts';
import { filesToWrite, type DataFile } from '../saving/filesToWrite.ts';
import type { Asset, Backend, BackendClass, Draft, LoadedFile, SaveOptions } from './backend.ts';
import type { BackendOptions } from './backendOptions.ts';
import { judgement } from './judgement.ts';
import { tellPublished } from './tellPublished.ts';
import { mediaAddress, uploadsIn } from './uploadsIn.ts';
import { wholeJudgement } from './wholeJudgement.ts';

/**
 * A backend that lists only content, writes only what `filesToWrite` and the whole content let through, and tells the
 * editor why when that is nothing.
 */
export function careful(Base: BackendClass, options: BackendOptions): BackendClass {
  const { folder, mediaFolder, learn, learnMedia } = options;
  const pathBelow = (path: string): string => path.slice(folder.length + 1);
  const isContent = (path: string): boolean => path.startsWith(`${folder}/`);

  const isMedia = (path: string): boolean => path.startsWith(`${mediaFolder}/`);
  const { judged, told } = judgement(options);
  const whole = wholeJudgement(judged, options);

  return class CarefulBackend extends Base {
    override async entriesByFolder(
      ...request: Parameters<Backend['entriesByFolder']>
    ): Promise<LoadedFile[]> {
      const files = await super.entriesByFolder(...request);
      const own = files.filter(({ file }) => !('cause' in parseFileName(pathBelow(file.path))));
      learn(new Map(own.map(({ file, data }) => [pathBelow(file.path), data ?? ''])));
      return own;
    }

    override persistEntry(draft: Draft, saving: SaveOptions): Promise<unknown> {
      return told(async () => {
        const before = new Map<string, string>();
        const tidy = await filesToWrite(draft.dataFiles, {
          folder,
          isNew: saving.newEntry === true,
          textOf: async (path) => {
            const text = ((await this.getEntry(path)).data ?? '').replaceAll('\r\n', '\n');
            before.set(pathBelow(path), text);
            return text;
          },
        });
        const assets = draft.assets.filter(({ fileObj }) => fileObj?.size !== 0);
        const change = new Map(tidy.map(({ path, raw }) => [pathBelow(path), raw]));
        const uploads = await uploadsIn(draft.assets, mediaFolder);
        const texts = await whole(this)(change, uploads, before);
        const dataFiles: DataFile[] = tidy.map((file) => ({
          ...file,
          raw: texts.get(pathBelow(file.path)) ?? file.raw,
        }));
        const saved = await super.persistEntry({ ...draft, dataFiles, assets }, saving);
        if (saving.useWorkflow === true) return saved;
        const published = new Map([...change, ...texts]);
        learn(published, uploads);
        tellPublished(options, published);
        return saved;
      });
    }

    override deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
      return told(async () => {
        const change = new Map(paths.filter(isContent).map((path) => [pathBelow(path), undefined]));
        const uploads = new Map(
          paths.filter(isMedia).map((path) => [mediaAddress(path, mediaFolder), undefined]),
        );
        await whole(this)(change, uploads);
        const deleted = await super.deleteFiles(paths, message);
        learn(change, uploads);
        tellPublished(options, change);
        return deleted;
      });
    }

    override async getMedia(from: string): Promise<readonly { readonly path: string }[]> {
      const files = await super.getMedia(from);
      learnMedia(
        files.filter(({ path }) => isMedia(path)).map(({ path }) => mediaAddress(path, mediaFolder)),
      );
      return files;
    }

    override persistMedia(file: Asset, how: object): Promise<unknown> {
      return told(async () => {
        const uploads = await uploadsIn([file], mediaFolder);
        await whole(this)(new Map(), uploads);
        const saved = await super.persistMedia(file, how);
        learn(new Map(), uploads);
        return saved;
      });
    }
  };
}

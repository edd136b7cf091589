import { parseFileName } from '../../src/model/fileName.ts';
import { filesToWrite, SaveRefused, type DataFile } from '../saving/filesToWrite.ts';

interface LoadedFile {
  readonly data: string | null;
  readonly file: { readonly path: string };
}

/** What Decap hands over to be saved. */
interface Draft {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly unknown[];
}

interface SaveOptions {
  readonly newEntry?: boolean;
}

/** A Decap backend, as far as the desk looks into it. */
export interface Backend {
  entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedFile[]>;
  getEntry(path: string): Promise<LoadedFile>;
  persistEntry(draft: Draft, options: SaveOptions): Promise<unknown>;
}

export type BackendClass = new (config: object, options: object) => Backend;

export interface BackendOptions {
  /** The content folder as it begins the files' paths. */
  readonly folder: string;
  readonly onRefused: (problems: readonly string[]) => void;
}

/**
 * A backend that lists only content, writes only what `filesToWrite` lets through, and tells the editor why when
 * that is nothing.
 */
export function careful(Base: BackendClass, { folder, onRefused }: BackendOptions): BackendClass {
  return class CarefulBackend extends Base {
    override async entriesByFolder(
      ...request: Parameters<Backend['entriesByFolder']>
    ): Promise<LoadedFile[]> {
      const files = await super.entriesByFolder(...request);
      return files.filter(({ file }) => !('cause' in parseFileName(file.path.slice(folder.length + 1))));
    }

    override async persistEntry(draft: Draft, options: SaveOptions): Promise<unknown> {
      try {
        const dataFiles = await filesToWrite(draft.dataFiles, {
          folder,
          isNew: options.newEntry === true,
          textOf: async (path) => (await this.getEntry(path).catch(() => undefined))?.data ?? '',
        });
        return await super.persistEntry({ ...draft, dataFiles }, options);
      } catch (error) {
        const problems = error instanceof SaveRefused ? error.problems : serverProblems(error);
        if (problems.length > 0) onRefused(problems);
        throw error;
      }
    }
  };
}

/** The site's own server refuses what would make something wrong, one problem a line. */
const serverProblems = (error: unknown): readonly string[] =>
  error instanceof Error && 'status' in error && error.status === 409 ? error.message.split('\n') : [];

import type { DataFile } from '../saving/filesToWrite.ts';

/** A file as a backend reads it. */
export interface LoadedFile {
  readonly data: string | null;
  readonly file: { readonly path: string };
}

/** A file that is uploaded with an entry. */
export interface Asset {
  readonly path: string;
  readonly fileObj?: Blob;
}

/** What Decap hands over to be saved. */
export interface Draft {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly Asset[];
}

export interface SaveOptions {
  readonly newEntry?: boolean;
  readonly collectionName?: string;
  /** Whether it is saved as a draft, beside what is published. */
  readonly useWorkflow?: boolean;
}

/** A Decap backend, as far as the desk looks into it. */
export interface Backend {
  entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedFile[]>;
  getEntry(path: string): Promise<LoadedFile>;
  persistEntry(draft: Draft, options: SaveOptions): Promise<unknown>;
  getMedia(folder: string): Promise<readonly { readonly path: string }[]>;
  persistMedia(file: Asset, options: object): Promise<unknown>;
  deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
}

export type BackendClass = new (config: object, options: object) => Backend;

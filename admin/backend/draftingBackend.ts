import type { Backend, LoadedFile } from './backend.ts';
import type { HostApi } from './failedBuild.ts';

/** A file that a draft changes. */
export interface Diff {
  readonly path: string;
  readonly id: string;
  readonly status?: string;
}

/** A draft of an entry, as a backend tells of it. */
export interface UnpublishedEntry {
  readonly collection: string;
  readonly slug: string;
  readonly diffs: readonly Diff[];
}

/** What Decap knows of the editor who has signed in. */
export type User = Readonly<Record<string, unknown>>;

/** A Decap backend with what the desk looks into of drafts, uploads and signing in. */
export interface DraftingBackend extends Backend {
  /** How it asks its host, once the editor has signed in. */
  readonly api?: HostApi;
  allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<LoadedFile[]>;
  authenticate(credentials: unknown): Promise<User>;
  restoreUser(stored: User): Promise<User>;
  unpublishedEntry(asked: {
    readonly id?: string;
    readonly collection?: string;
    readonly slug?: string;
  }): Promise<UnpublishedEntry>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string | null>;
  unpublishedEntryMediaFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<{ readonly file: Blob }>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
}

export type DraftingBackendClass = new (config: object, options: object) => DraftingBackend;

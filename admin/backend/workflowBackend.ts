import { parseFileName } from '../../src/model/fileName.ts';
import { isBlank } from '../../src/model/readEntry.ts';
import type { Draft, LoadedFile, SaveOptions } from './backend.ts';
import { draftTexts, type Text } from './draftTexts.ts';
import type { Diff, DraftingBackend, DraftingBackendClass, UnpublishedEntry } from './draftingBackend.ts';
import type { SeenTexts } from './seenTexts.ts';

export interface WorkflowOptions {
  /** The content folder as it begins the files' paths. */
  readonly folder: string;
  readonly mediaFolder: string;
  /** It gets the texts that are written. */
  readonly seen: SeenTexts;
}

/**
 * A backend whose drafts hold the files of their entry and no others, also after something else has been published, and
 * that removes the files of translations that have been cleared once that is published: no backend can do both in one
 * commit.
 */
export function workflow(
  Base: DraftingBackendClass,
  { folder, mediaFolder, seen }: WorkflowOptions,
): DraftingBackendClass {
  const below = (path: string): string => path.slice(folder.length + 1);

  const isOf =
    ({ collection, slug }: UnpublishedEntry) =>
    ({ path, status }: Diff): boolean => {
      if (path.startsWith(`${mediaFolder}/`)) return status !== 'deleted';
      const name = path.startsWith(`${folder}/`) ? parseFileName(below(path)) : undefined;
      return name !== undefined && !('cause' in name) && name.type === collection && name.key === slug;
    };

  return class WorkflowBackend extends Base {
    /** All entries at once: some backends would give the first twenty, with a note that is lost on the way. */
    override entriesByFolder(
      ...asked: Parameters<DraftingBackend['entriesByFolder']>
    ): Promise<LoadedFile[]> {
      return super.allEntriesByFolder?.(...asked) ?? super.entriesByFolder(...asked);
    }

    /** Goes the same way, so that what is listed is known to the checks. */
    override allEntriesByFolder(
      ...asked: Parameters<DraftingBackend['entriesByFolder']>
    ): Promise<LoadedFile[]> {
      return this.entriesByFolder(...asked);
    }

    /** A language without a file is empty, as Decap's own server says: an entry that lacks one could not be saved. */
    override getEntry(path: string): Promise<LoadedFile> {
      return super.getEntry(path).catch(orElse({ data: null, file: { path } }));
    }

    override unpublishedEntryDataFile(
      ...asked: Parameters<DraftingBackend['unpublishedEntryDataFile']>
    ): Promise<string | null> {
      return super.unpublishedEntryDataFile(...asked).catch(orElse(null));
    }

    override async unpublishedEntry(
      ...asked: Parameters<DraftingBackend['unpublishedEntry']>
    ): Promise<UnpublishedEntry> {
      const entry = await super.unpublishedEntry(...asked);
      return { ...entry, diffs: entry.diffs.filter(isOf(entry)) };
    }

    override async persistEntry(draft: Draft, options: SaveOptions): Promise<unknown> {
      const saved = await super.persistEntry(draft, options);
      for (const { path, raw } of draft.dataFiles) seen.see(path, raw);
      if (options.useWorkflow !== true) await this.removeBlank(draft.dataFiles);
      return saved;
    }

    override async publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      const texts = await draftTexts(this, folder, collection, slug);
      const published = await super.publishUnpublishedEntry(collection, slug);
      await this.removeBlank(texts);
      return published;
    }

    /** Decap names a file for each language, whether there is one or not, and a Git host takes no file that is not. */
    override async deleteFiles(paths: readonly string[], message: string): Promise<unknown> {
      const isThere = await Promise.all(
        paths.map(
          async (path) => !path.startsWith(`${folder}/`) || (await this.getEntry(path)).data !== null,
        ),
      );
      return super.deleteFiles(
        paths.filter((_, place) => isThere[place]),
        message,
      );
    }

    /** A blank file counts as none, so that it does no harm where it cannot be removed. */
    private async removeBlank(texts: readonly Text[]): Promise<void> {
      const blank = texts.filter(({ raw }) => isBlank(raw)).map(({ path }) => path);
      if (blank.length === 0) return;
      const message = `Ta bort översättningen ${blank.map((path) => `”${below(path)}”`).join(', ')}`;
      await super.deleteFiles(blank, message).catch(() => undefined);
    }
  };
}

/** What to answer when there is no such file. */
const orElse =
  <Other>(other: Other) =>
  (error: unknown): Other => {
    if (error instanceof Error && 'status' in error && error.status === 404) return other;
    throw error;
  };

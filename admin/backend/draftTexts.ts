import type { DraftingBackend } from './draftingBackend.ts';

/** A file's path and text. */
export interface Text {
  readonly path: string;
  readonly raw: string;
}

/** The content files that a draft changes, as they stand in it; blank for one that goes. */
export async function draftTexts(
  backend: DraftingBackend,
  folder: string,
  collection: string,
  slug: string,
): Promise<Text[]> {
  const { diffs } = await backend.unpublishedEntry({ collection, slug });
  const content = diffs.filter(({ path }) => path.startsWith(`${folder}/`));
  return Promise.all(
    content.map(async ({ path, id }) => ({
      path,
      raw: (await backend.unpublishedEntryDataFile(collection, slug, path, id)) ?? '',
    })),
  );
}

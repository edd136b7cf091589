import type { Change } from '../saving/change.ts';
import type { BackendOptions } from './carefulBackend.ts';
import { draftTexts } from './draftTexts.ts';
import type { DraftingBackendClass } from './draftingBackend.ts';
import { judgement } from './judgement.ts';
import { uploadsIn } from './uploadsIn.ts';

/**
 * A backend that publishes a draft only where the whole content, as it is by now, lets it: what the draft refers to may
 * have gone since it was saved.
 */
export function publishing(
  Base: DraftingBackendClass,
  { folder, mediaFolder, learn, onPublished, ...judges }: BackendOptions,
): DraftingBackendClass {
  const { judged, told } = judgement(judges);

  return class PublishingBackend extends Base {
    override publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      return told(async () => {
        const { diffs } = await this.unpublishedEntry({ collection, slug });
        const texts = await draftTexts(this, folder, collection, slug);
        const files = diffs
          .filter(({ path }) => path.startsWith(`${mediaFolder}/`))
          .map(async ({ path, id }) => {
            const { file } = await super.unpublishedEntryMediaFile(collection, slug, path, id);
            return { path, fileObj: file };
          });
        const change: Change = new Map(texts.map(({ path, raw }) => [path.slice(folder.length + 1), raw]));
        const uploads = await uploadsIn(await Promise.all(files), mediaFolder);
        await judged(change, uploads, change);
        const published = await super.publishUnpublishedEntry(collection, slug);
        learn(change, uploads);
        onPublished(change);
        return published;
      });
    }
  };
}

import type { Change } from '../saving/change.ts';
import type { BackendOptions } from './backendOptions.ts';
import { draftTexts } from './draftTexts.ts';
import type { DraftingBackendClass } from './draftingBackend.ts';
import { judgement } from './judgement.ts';
import { tellPublished } from './tellPublished.ts';
import { uploadsIn } from './uploadsIn.ts';
import { wholeJudgement } from './wholeJudgement.ts';

/**
 * A backend that publishes a draft only where the whole content, as it is by now, lets it: what the draft refers to may
 * have gone since it was saved.
 */
export function publishing(Base: DraftingBackendClass, options: BackendOptions): DraftingBackendClass {
  const { folder, mediaFolder, learn } = options;
  const { judged, told } = judgement(options);
  const whole = wholeJudgement(judged, options);

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
        await whole(this)(change, uploads, change);
        const published = await super.publishUnpublishedEntry(collection, slug);
        learn(change, uploads);
        tellPublished(options, change);
        return published;
      });
    }
  };
}

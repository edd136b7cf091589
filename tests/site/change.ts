import type { BuiltFiles } from '../../src/checks/site/builtFiles.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';

/** A change that someone makes in the content, and what must then be true of the whole built site. */
export interface Change {
  /** What is true, as a sentence. */
  readonly sentence: string;
  readonly change: (files: readonly ContentFile[]) => ContentFile[];
  /** @throws when it is not true. */
  readonly holds: (site: BuiltFiles) => void;
}

import type { ContentFile } from '../../src/store/contentFiles.ts';

/** What saving does to the content: files by their path below its folder, with their new text, or none for one that goes. */
export type Change = ReadonlyMap<string, string | undefined>;

/** The content as it would be after a change. */
export const changed = (files: readonly ContentFile[], change: Change): ContentFile[] => [
  ...files.filter(({ path }) => !change.has(path)),
  ...[...change].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }])),
];

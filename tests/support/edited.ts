import type { ContentFile } from '../../src/store/contentFiles.ts';

/** Content with the text of one file changed. @throws Error when that changes nothing, so that no test passes in vain. */
export function edited(
  files: readonly ContentFile[],
  path: string,
  change: (text: string) => string,
): ContentFile[] {
  const after = files.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
  if (after.every(({ text }, index) => text === files[index]?.text)) throw new Error(`${path} is as it was`);
  return after;
}

import { mediaUses } from '../../src/checks/content/mediaFiles.ts';
import { readContent, type ParseBody } from '../../src/checks/content/content.ts';
import { parseFileName } from '../../src/model/fileName.ts';
import { entryText } from '../../src/model/problemText.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';

/** Where uploaded files that are to be removed are used, said to the editor; once for each entry. */
export function stillUsed(
  files: readonly ContentFile[],
  removed: ReadonlySet<string>,
  parseBody: ParseBody,
): string[] {
  if (removed.size === 0) return [];
  const said = mediaUses(readContent(files, parseBody)).flatMap(({ file, address }) => {
    const name = parseFileName(file.replace(/^content\//, ''));
    if ('cause' in name || !removed.has(address)) return [];
    return [`${entryText(name)}: Filen ${address} används här. Byt eller ta bort den här först.`];
  });
  return [...new Set(said)];
}

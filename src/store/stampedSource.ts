import { contentType } from '../model/contentTypes.ts';
import { entryTexts } from './entryTexts.ts';
import { minorChangesOf, sameMeaning } from './minorChanges.ts';
import type { RawEntry } from './rawEntry.ts';
import { textHash } from './textHash.ts';

/**
 * The fields of a Swedish file that meet an editor's request: what has changed since `before` means the same. For
 * each such text the change is noted, by the hashes of both. Nothing where nobody has asked.
 */
export function stampedSource(
  swedish: RawEntry,
  before: () => RawEntry | undefined,
): Record<string, unknown> | undefined {
  if (swedish.data['sameMeaning'] !== true) return undefined;
  const type = contentType(swedish.type);
  const old = before();
  const earlier = old ? entryTexts(type, old) : new Map<string, string>();
  const changes = [...entryTexts(type, swedish)].flatMap(([field, text]) => {
    const then = earlier.get(field);
    if (then === undefined) return [];
    const [from, to] = [textHash(then), textHash(text)];
    return sameMeaning(swedish, field, from, to) ? [] : [{ field, from, to }];
  });
  const all = [...minorChangesOf(swedish), ...changes];
  return { sameMeaning: undefined, ...(all.length > 0 && { minorChanges: all }) };
}

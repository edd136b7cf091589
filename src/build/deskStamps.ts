import type { ContentFile } from '../store/contentFiles.ts';
import { stampTranslations } from '../store/stampTranslations.ts';
import { changed, type Change } from './deskCheck.ts';

/**
 * The translations that an editor has written anew, each with a note of the Swedish text it now follows. A translation
 * that is only sent along unchanged keeps its note, so that it turns outdated when the Swedish beside it has changed.
 */
export function renewedTranslations(
  files: readonly ContentFile[],
  change: Change,
): ReadonlyMap<string, string> {
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const renewed = new Set(
    [...change].flatMap(([path, text]) => (text !== undefined && text !== before.get(path) ? [path] : [])),
  );
  const { stamped } = stampTranslations(changed(files, change), renewed);
  return new Map(stamped.filter(({ path }) => renewed.has(path)).map(({ path, text }) => [path, text]));
}

import { dequal } from 'dequal';
import { varietyKeys } from '../../src/i18n/languages.ts';
import { contentType } from '../../src/model/contentTypes.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { entryTexts } from '../../src/store/entryTexts.ts';
import { rawEntry, type RawEntry } from '../../src/store/rawEntry.ts';
import type { Renewed } from '../../src/store/stampedTranslation.ts';
import { stampTranslations } from '../../src/store/stampTranslations.ts';
import { reviewOf } from '../../src/store/translationState.ts';
import { changed, type Change } from './change.ts';

/**
 * The files that an editor has written anew, with what keeps translations in step. Each text that the editor has
 * changed follows today's Swedish from now on, and so does all that someone has reviewed; a text that is only sent
 * along unchanged keeps its note, so that it turns outdated when the Swedish beside it has changed.
 */
export function stampedChange(files: readonly ContentFile[], change: Change): ReadonlyMap<string, string> {
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const written = [...change].flatMap(([path, text]) =>
    text !== undefined && text !== before.get(path) ? [{ path, text }] : [],
  );
  const renewed = new Map(written.map((file) => [file.path, renewedIn(file, before.get(file.path))]));
  const entries = new Set(written.map(({ path }) => entryOf(path)));
  const own = files.filter(({ path }) => entries.has(entryOf(path)));
  const stamped = stampTranslations(changed(own, change), { renewed, before: (path) => before.get(path) });
  return new Map(stamped.filter(({ path }) => renewed.has(path)).map(({ path, text }) => [path, text]));
}

/** An entry's files have its type and key in common. @example entryOf('news/start.sv.md') // => 'news/start' */
const entryOf = (path: string): string => path.replace(/\..*$/, '');

function renewedIn(file: ContentFile, text: string | undefined): Renewed {
  const entry = rawEntry(file);
  const old = text === undefined ? undefined : rawEntry({ ...file, text });
  if (!entry || !old) return 'all';
  if (entry.type === 'terms') {
    return new Set(varietyKeys.filter((key) => !dequal(wordIn(entry, key), wordIn(old, key))));
  }
  const [now, then] = [reviewOf(entry), reviewOf(old)];
  if (now.reviewedOn !== undefined && now.reviewedOn !== then.reviewedOn) return 'all';
  const earlier = entryTexts(contentType(old.type), old);
  const texts = entryTexts(contentType(entry.type), entry);
  return new Set([...texts].flatMap(([path, value]) => (earlier.get(path) === value ? [] : [path])));
}

/** What an editor has written of a term in a variety, without who answers for it. */
function wordIn({ data }: RawEntry, key: string): unknown {
  const { word, plural, alternatives } = (data[key] ?? {}) as Record<string, unknown>;
  return { word, plural, alternatives };
}

import { isDeepStrictEqual } from 'node:util';
import { sourceLanguage, varietyKeys } from '../i18n/languages.ts';
import { contentType } from '../model/contentTypes.ts';
import type { ContentFile } from '../store/contentFiles.ts';
import { entryTexts } from '../store/entryTexts.ts';
import { rawEntry, type RawEntry } from '../store/rawEntry.ts';
import type { Renewed } from '../store/stampedTranslation.ts';
import { stampTranslations } from '../store/stampTranslations.ts';
import { reviewOf } from '../store/translationState.ts';
import { changed, type Change } from './deskCheck.ts';

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
  const stamped = stampTranslations(changed(files, change), { renewed, before: (path) => before.get(path) });
  return new Map(stamped.filter(({ path }) => renewed.has(path)).map(({ path, text }) => [path, text]));
}

function renewedIn(file: ContentFile, text: string | undefined): Renewed {
  const entry = rawEntry(file);
  const old = text === undefined ? undefined : rawEntry({ ...file, text });
  if (!entry || !old) return 'all';
  if (entry.type === 'terms') {
    return new Set(varietyKeys.filter((key) => !isDeepStrictEqual(wordIn(entry, key), wordIn(old, key))));
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

/** The change as it will be written. */
export const withStamps = (files: readonly ContentFile[], change: Change): Change =>
  new Map([...change, ...stampedChange(files, change)]);

/** What an editor hears who calls a change minor and has not changed anything. */
export const idleRequests = (files: readonly ContentFile[], change: Change): string[] =>
  [...change].flatMap(([path, text]) => {
    const before = files.find((file) => file.path === path);
    const [entry, old] = [
      text === undefined ? undefined : rawEntry({ path, text }),
      before && rawEntry(before),
    ];
    if (!entry || !old || entry.language !== sourceLanguage || entry.data['sameMeaning'] !== true) return [];
    const texts = (of: RawEntry): object =>
      of.type === 'terms' ? [of.data['swedish']] : [...entryTexts(contentType(of.type), of)];
    return isDeepStrictEqual(texts(entry), texts(old)) ? [idle] : [];
  });

const idle =
  'Det finns ingen ändring att märka. Kryssa i ”Betydelsen är densamma” när du ändrar den svenska texten, och spara båda på en gång. Ta annars bort krysset.';

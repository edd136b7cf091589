import { parse } from 'yaml';
import { sourceLanguage } from '../i18n/languages.ts';
import { contentType } from '../model/contentTypes.ts';
import type { ContentFile } from './contentFiles.ts';
import { rawEntry, type RawEntry } from './rawEntry.ts';
import { stampedSource } from './stampedSource.ts';
import { stampedTerm } from './stampedTerm.ts';
import { stampedTranslation, type Renewed } from './stampedTranslation.ts';
import { withFields } from './withFields.ts';

export interface StampOptions {
  /** By file, the texts of which someone says that they follow today's Swedish. */
  readonly renewed?: ReadonlyMap<string, Renewed>;
  /** A file's text as it was before the change at hand, where that is known. */
  readonly before?: (path: string) => string | undefined;
}

/**
 * The files that must be written anew so that each translation notes which Swedish text each of its texts was made
 * from, each review which text it is of, and each change that leaves the meaning alone is known. Paths are below the
 * content folder. Files that are right stay as they are, also those that are older than the Swedish.
 */
export function stampTranslations(
  files: readonly ContentFile[],
  { renewed = new Map(), before = () => undefined }: StampOptions = {},
): ContentFile[] {
  const entries = files.flatMap((file) => {
    const entry = rawEntry(file);
    return entry ? [{ file, entry }] : [];
  });
  const nameOf = ({ type, key }: RawEntry): string => `${type}/${key}`;
  const swedish = new Map(
    entries.flatMap(({ entry }) =>
      entry.language === sourceLanguage ? [[nameOf(entry), entry] as const] : [],
    ),
  );
  return entries.flatMap(({ file, entry }) => {
    const old = (): RawEntry | undefined => {
      const earlier = before(file.path);
      return earlier === undefined ? undefined : rawEntry({ ...file, text: earlier });
    };
    const fields = stamps(entry, file, swedish.get(nameOf(entry)), renewed.get(file.path) ?? new Set(), old);
    const text = fields ? withFields(contentType(entry.type), file.text, fields) : file.text;
    return text === file.text ? [] : [{ path: file.path, text }];
  });
}

function stamps(
  entry: RawEntry,
  file: ContentFile,
  source: RawEntry | undefined,
  renewed: Renewed,
  before: () => RawEntry | undefined,
): Record<string, unknown> | undefined {
  if (entry.type === 'terms') {
    return stampedTerm(entry, parse(file.text) as Record<string, unknown>, renewed, before);
  }
  if (contentType(entry.type).languages === 'entry' || !source) return undefined;
  return entry === source ? stampedSource(entry, before) : stampedTranslation(source, entry, renewed, before);
}

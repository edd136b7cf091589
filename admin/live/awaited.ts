import { z } from 'zod';
import { swedishDay } from '../../src/i18n/swedishClock.ts';
import { sourceLanguage } from '../../src/i18n/languages.ts';
import { typeNames } from '../../src/model/contentTypes.ts';
import { parseFileName, type FileName } from '../../src/model/fileName.ts';
import { isBlank } from '../../src/model/readEntry.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { contentHashes, type ContentHashes } from '../../src/store/contentHashes.ts';
import { rawEntry } from '../../src/store/rawEntry.ts';
import { keySourceOf } from '../form/identifier.ts';
import { changed, type Change } from '../saving/change.ts';

/** What an editor has published of an entry and waits to see on the site. */
export const awaitedSchema = z.object({
  type: z.enum(typeNames),
  key: z.string(),
  /** What the entry is called in Swedish; nothing for a type of one entry. */
  title: z.string().optional(),
  /** What the site has when the change has reached it: by path, the hash of the file, or none where it has no file. */
  files: z.record(z.string(), z.string().nullable()),
  /**
   * What it then is: `shown`; `hidden`, because its minutes are not approved; `gone`; or `removed`, which nobody can
   * see from outside, because it was hidden before.
   */
  end: z.enum(['shown', 'hidden', 'gone', 'removed']),
  /** When it was published, in milliseconds since 1970. */
  since: z.number(),
});

export type Awaited = z.infer<typeof awaitedSchema>;

/** Whether two are about the same entry; the later one stands for both. */
export const isSameEntry = (one: Awaited, other: Awaited): boolean =>
  one.type === other.type && one.key === other.key;

/**
 * What to wait for after a change has been published; nothing when it is no entry's.
 * @param before the content known before the change
 */
export function awaitedChange(
  before: readonly ContentFile[],
  change: Change,
  moment: Date,
): Awaited | undefined {
  const [path] = change.keys();
  const name = path === undefined ? undefined : fileNameOf(path);
  if (!name) return undefined;
  const { type, key } = name;
  const own = before.filter((file) => {
    const other = fileNameOf(file.path);
    return other?.type === type && other.key === key;
  });
  const now = changed(own, change);
  const day = swedishDay(moment);
  const [openBefore, open] = [contentHashes(own, day), contentHashes(now, day)];
  const title = titleIn(now) ?? titleIn(own);
  return {
    type,
    key,
    ...(title !== undefined && { title }),
    files: Object.fromEntries([...change.keys()].map((file) => [file, open[file] ?? null])),
    end: endOf(now, open, openBefore),
    since: moment.getTime(),
  };
}

function fileNameOf(path: string): FileName | undefined {
  const name = parseFileName(path);
  return 'cause' in name ? undefined : name;
}

function endOf(now: readonly ContentFile[], open: ContentHashes, before: ContentHashes): Awaited['end'] {
  if (Object.keys(open).length > 0) return 'shown';
  if (now.some(({ text }) => !isBlank(text))) return 'hidden';
  return Object.keys(before).length > 0 ? 'gone' : 'removed';
}

function titleIn(files: readonly ContentFile[]): string | undefined {
  const entries = files.flatMap((file) => rawEntry(file) ?? []);
  const swedish = entries.find(({ language }) => language === sourceLanguage);
  const title = swedish?.data[keySourceOf(swedish.type)];
  return typeof title === 'string' || typeof title === 'number' ? String(title) : undefined;
}

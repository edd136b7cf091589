import { isBlank } from '../../src/model/readEntry.ts';
import { contentHash } from '../../src/store/contentHashes.ts';

/** How a text that is there now stands to what the editor has before the eyes. */
export type Comparison = 'same' | 'changed' | 'unread';

/** The texts that the editor has before the eyes, by path. */
export interface SeenTexts {
  readonly see: (path: string, text: string) => void;
  /** A file that was never read is `unread`, unless there is none. */
  readonly compare: (path: string, now: string) => Comparison;
  /** From now on the editor goes on with a local copy of an entry: what the copy was begun from counts. */
  readonly restore: (isOfEntry: (path: string) => boolean) => void;
}

const name = 'desk-seen';

/** A text without content is as good as none. */
const markOf = (text: string): string => (isBlank(text) ? '' : contentHash(text));

/** @param storage remembers by hashes what was seen until the page is opened the next time */
export function seenTexts(storage: Storage): SeenTexts {
  const seen = new Map<string, string>();
  const begun = new Map<string, string | undefined>();
  const kept = (): Record<string, string> =>
    JSON.parse(storage.getItem(name) ?? '{}') as Record<string, string>;
  const keep = (path: string, mark: string): void =>
    storage.setItem(name, JSON.stringify({ ...kept(), [path]: mark }));
  let isRestored: (path: string) => boolean = () => false;

  const restoreOne = (path: string): void => {
    const mark = begun.get(path);
    if (mark === undefined) return;
    seen.set(path, mark);
    keep(path, mark);
    begun.delete(path);
  };
  return {
    see: (path, text) => {
      if (!seen.has(path)) begun.set(path, kept()[path]);
      seen.set(path, markOf(text));
      keep(path, markOf(text));
      if (isRestored(path)) restoreOne(path);
    },
    compare: (path, now) => {
      const mark = markOf(now);
      const before = seen.get(path);
      if (before === undefined) return mark === '' ? 'same' : 'unread';
      return before === mark ? 'same' : 'changed';
    },
    restore: (isOfEntry) => {
      isRestored = isOfEntry;
      for (const path of seen.keys()) if (isOfEntry(path)) restoreOne(path);
    },
  };
}

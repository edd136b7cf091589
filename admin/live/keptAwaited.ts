import { z } from 'zod';
import { awaitedSchema, isSameEntry, type Awaited } from './awaited.ts';

const name = 'desk-awaited';
const list = z.array(awaitedSchema);

/** What is waited for in this browser, also after the tab has been closed. */
export interface KeptAwaited {
  readonly all: () => readonly Awaited[];
  /** Keeps what has been published, instead of what was kept of the same entry. */
  readonly add: (awaited: Awaited) => void;
  /** Forgets it, but nothing that has been published of the same entry since. */
  readonly remove: (awaited: Awaited) => void;
}

/** @param storage the browser's; what cannot be read in it counts as nothing */
export function keptAwaited(storage: Storage): KeptAwaited {
  const all = (): readonly Awaited[] => {
    try {
      return list.parse(JSON.parse(storage.getItem(name) ?? '[]'));
    } catch {
      return [];
    }
  };
  const keep = (awaited: readonly Awaited[]): void => {
    if (awaited.length === 0) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify(awaited));
  };
  return {
    all,
    add: (awaited) => keep([...all().filter((other) => !isSameEntry(other, awaited)), awaited]),
    remove: (awaited) =>
      keep(all().filter((other) => !isSameEntry(other, awaited) || other.since > awaited.since)),
  };
}

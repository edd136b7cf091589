import { rawEntry } from '../../src/store/rawEntry.ts';
import { createStore, type Store, type StoreOptions } from '../../src/store/store.ts';
import { smallSite } from './smallSite.ts';

/** The small site's store, with files replaced, added or (null) taken away. */
export const smallStore = (
  overrides: Readonly<Record<string, string | null>> = {},
  options: Partial<StoreOptions> = {},
): Store =>
  createStore(
    smallSite(overrides).flatMap((file) => rawEntry(file) ?? []),
    { today: '2026-06-01', changedOn: new Map(), ...options },
  );

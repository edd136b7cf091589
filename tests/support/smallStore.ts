import { rawEntry } from '../../src/store/rawEntry.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { smallSite } from './smallSite.ts';

/** The small site's store, with files replaced, added or (null) taken away. */
export const smallStore = (
  overrides: Readonly<Record<string, string | null>> = {},
  options: { readonly today?: string; readonly changedOn?: ReadonlyMap<string, string> } = {},
): Store =>
  createStore(
    smallSite(overrides).flatMap((file) => rawEntry(file) ?? []),
    { today: options.today ?? '2026-06-01', changedOn: options.changedOn ?? new Map() },
  );

import type { ContentFile } from './contentFiles.ts';
import { rawEntry } from './rawEntry.ts';
import { createStore, type Store, type StoreOptions } from './store.ts';

/** The store of a content folder's files, without Astro. Broken files are left out, as everywhere. */
export const storeOf = (files: readonly ContentFile[], options: StoreOptions): Store =>
  createStore(
    files.flatMap((file) => rawEntry(file) ?? []),
    options,
  );

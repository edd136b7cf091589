import type { ReachableType } from '../model/addresses.ts';
import type { Store } from '../store/store.ts';
import { savedContact, type SavedContact } from './savedContact.ts';

/** A file for the phone's address book, as the build asks for its address. */
export interface SavedContactPath {
  readonly params: { readonly key: string };
  readonly props: { readonly saved: SavedContact };
}

/** The files of a type: one for each that a number leads to. */
export const savedContactPaths = (store: Store, type: ReachableType): SavedContactPath[] =>
  store.entries(type).flatMap((entry) => {
    const saved = savedContact(store, entry);
    return saved ? [{ params: { key: entry.key }, props: { saved } }] : [];
  });

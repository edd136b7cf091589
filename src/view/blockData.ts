import type { Store } from '../store/store.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import type { Reading } from './link.ts';

/** What the blocks in a page's body show, resolved before the body is rendered. */
export interface BlockData {
  readonly contacts: Readonly<Record<string, ContactCard>>;
}

const contactBlock = /<ContactCard\s+id="([^"]+)"/g;

/** Resolves the contacts that a body refers to; the content check has held that each exists. */
export const blockData = (store: Store, body: string, reading: Reading): BlockData => ({
  contacts: Object.fromEntries(
    [...body.matchAll(contactBlock)].flatMap(([, key = '']) => {
      const entry = store.entry('contacts', key);
      return entry ? [[key, contactCard(store, entry, reading)] as const] : [];
    }),
  ),
});

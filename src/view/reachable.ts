import type { ReachableType } from '../model/addresses.ts';
import type { Entry } from '../store/entry.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';
import { bridgeBuilderCard, type BridgeBuilderCard } from './bridgeBuilderCard.ts';
import { contactCard, type ContactCard } from './contactCard.ts';
import { findRoute } from './findRoute.ts';
import type { Reading } from './link.ts';

export type ReachableCard = BridgeBuilderCard | ContactCard;

/** The card of someone who can be reached, whichever type of entry that is. */
export const reachableCard = (store: Store, entry: Entry<ReachableType>, reading: Reading): ReachableCard =>
  entry.type === 'contacts'
    ? contactCard(store, entry as Entry<'contacts'>, reading)
    : bridgeBuilderCard(store, entry as Entry<'bridge-builders'>, reading);

/** Their own page, which knows whether they are sensitive and what they are called where others may look. */
export const routeOf = (store: Store, { type, key }: Entry<ReachableType>): Route =>
  findRoute(store, { kind: 'entry', type, key });

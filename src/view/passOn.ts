import { localAddress } from '../i18n/address.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { passOnAddress, vcardAddress, type ReachableType } from '../model/addresses.ts';
import type { Entry } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { findRoute } from './findRoute.ts';
import type { Reading } from './link.ts';
import { message, type Message } from './message.ts';
import { passedOn, type PassedOn } from './passedOn.ts';
import { qrCode, type QrCode } from './qrCode.ts';
import { reachableCard, routeOf } from './reachable.ts';
import { savedContact, type SavedContact } from './savedContact.ts';
import { frame, type Frame } from './shell.ts';

/** The ways to keep someone's contact and to give it to others. */
export interface PassOnLinks {
  /** The file for the phone's address book; nothing without a number, which is all that such a file is for. */
  readonly save: string | undefined;
  /** Whether the saved contact tells others who use the phone something. */
  readonly saveTells: boolean;
  readonly message: Message;
  /** The page to pass on, print and scan. */
  readonly page: string;
  readonly sms: string | undefined;
}

export function passOnLinks(store: Store, entry: Entry<ReachableType>, reading: Reading): PassOnLinks {
  const { call, sms } = reachableCard(store, entry, reading);
  return {
    save: call && vcardAddress(entry.type, entry.key),
    saveTells: routeOf(store, entry).sensitive,
    message: message(passedOn(store, entry, reading, 'discreet')),
    page: localAddress(passOnAddress(entry.type, entry.key), reading.language),
    sms,
  };
}

/** The page from which someone is passed on. */
export interface PassOnView extends Frame {
  readonly links: PassOnLinks;
  readonly saved: SavedContact | undefined;
  /** The card lies in a pocket, the poster hangs on a wall. */
  readonly card: PassedOn;
  readonly poster: PassedOn;
  readonly code: QrCode;
}

export function passOnView(
  store: Store,
  type: ReachableType,
  key: string,
  language: LanguageKey,
): PassOnView {
  const entry: Entry<ReachableType> = store.existing(type, key);
  const route = findRoute(store, { kind: 'passOn', type, key });
  const page = frame(store, route, language, route.documentTitle);
  const poster = passedOn(store, entry, page, 'open');
  return {
    ...page,
    links: passOnLinks(store, entry, page),
    saved: savedContact(store, entry),
    card: passedOn(store, entry, page, 'discreet'),
    poster,
    code: qrCode(poster.url, 'medium'),
  };
}

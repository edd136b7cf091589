import { langText, type LangText } from '../i18n/langText.ts';
import { sourceLanguage } from '../i18n/languages.ts';
import { phoneNumber, type PhoneNumber } from '../model/phone.ts';
import type { Store } from '../store/store.ts';

/** The number that leads to someone, and what to say where it is not their own. */
export interface Call {
  readonly number: PhoneNumber;
  /** Whom to ask for, where others answer the same number. */
  readonly askFor: LangText | undefined;
  /** Whom the number belongs to, when it is the switchboard's. */
  readonly via: LangText | undefined;
  /** Nobody has confirmed that the number is right. */
  readonly unconfirmed: boolean;
}

interface Called {
  readonly title: LangText;
  readonly phone?: string | undefined;
  readonly phoneUnconfirmed?: boolean | undefined;
  readonly askFor?: LangText | undefined;
  /** Whether the municipality's switchboard connects to them. */
  readonly municipal: boolean;
}

/** The switchboard's number, and whom to ask it for. */
export function switchboardCall({ switchboard, publisher }: Store['settings'], askFor: LangText): Call {
  return {
    number: phoneNumber(switchboard.number),
    askFor,
    via: langText(publisher, sourceLanguage),
    unconfirmed: !switchboard.confirmed,
  };
}

/**
 * How to ring someone: their own number, else the switchboard where that leads to them, else nothing,
 * because no number without a source is dialable.
 */
export function callTo(
  { title, phone, phoneUnconfirmed = false, askFor, municipal }: Called,
  settings: Store['settings'],
): Call | undefined {
  if (phone !== undefined) {
    return { number: phoneNumber(phone), askFor, via: undefined, unconfirmed: phoneUnconfirmed };
  }
  return municipal ? switchboardCall(settings, title) : undefined;
}

/** The way that is always there: a bridge-builder, by the switchboard. The words are Swedish, as the one who answers is. */
export const callAnyone = ({ settings, translator }: Pick<Store, 'settings' | 'translator'>): Call =>
  switchboardCall(settings, translator(sourceLanguage)('finder.anyone'));

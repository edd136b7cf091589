import { qrCode, type QrCode } from '../view/qrCode.ts';
import type { SavedContact } from '../view/savedContact.ts';
import { smallVcard } from './vcard.ts';

/** The code that another phone scans to save a contact. */
export const contactCode = (saved: SavedContact): QrCode => qrCode(smallVcard(saved), 'low');

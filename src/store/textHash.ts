import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { unmarked } from '../i18n/languageMark.ts';

const normalise = (text: string): string => unmarked(text).normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** The first 12 hex digits of SHA-256 over a text, with white space and Unicode form evened out. A mark on a word in it says nothing new. */
export const textHash = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(normalise(text)))).slice(0, 12);

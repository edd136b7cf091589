import { createHash } from 'node:crypto';
import { unmarked } from '../i18n/languageMark.ts';

const normalise = (text: string): string => unmarked(text).normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** The first 12 hex digits of SHA-256 over a text, with white space and Unicode form evened out. A mark on a word in it says nothing new. */
export const textHash = (text: string): string =>
  createHash('sha256').update(normalise(text)).digest('hex').slice(0, 12);

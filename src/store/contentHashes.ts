import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ContentFile } from './contentFiles.ts';
import { openFiles } from './openFiles.ts';

/** Content files by their paths, each with the hash of its open form. @example { 'news/start.sv.md': 'apdkgjmbfahcleio' } */
export type ContentHashes = Readonly<Record<string, string>>;

/**
 * The first 64 bits of SHA-256 over a text as it stands, in letters from a to p: among many files some digits in a row
 * would sooner or later be a personal identity number.
 */
export const contentHash = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text)))
    .slice(0, 16)
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/**
 * What anyone may know of which content a site is made of: nothing of minutes that are not approved, and of a person's
 * name only while they consent.
 * @param day ISO 8601
 */
export const contentHashes = (files: readonly ContentFile[], day: string): ContentHashes =>
  Object.fromEntries(openFiles(files, day).map(({ path, text }) => [path, contentHash(text)]));

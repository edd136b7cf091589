import type { Files } from './buildSearchIndex.ts';
import { unpacked } from './fragments.ts';

/** The parts of CBOR (RFC 8949) that Pagefind writes: whole numbers, bytes, texts, lists and null. */
function readCbor(bytes: Uint8Array): unknown {
  let at = 0;
  const take = (length: number): Uint8Array => bytes.subarray(at, (at += length));
  const number = (code: number): number =>
    code < 24 ? code : take(2 ** (code - 24)).reduce((sum, byte) => sum * 256 + byte, 0);
  function item(): unknown {
    const [head = 0] = take(1);
    const kind = head >> 5;
    if (kind === 7) return take([0, 0, 4, 8][(head & 31) - 24] ?? 0).length > 0 ? NaN : null;
    const size = number(head & 31);
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 2) return take(size);
    if (kind === 3) return new TextDecoder().decode(take(size));
    if (kind === 4) return Array.from({ length: size }, item);
    throw new Error(`Pagefind's list of chunks has an unknown part (${head}).`);
  }
  return item();
}

const isChunk = (value: unknown): value is [string, string, string] =>
  Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string');

/** The first word of each chunk of an index, in order: where the next one begins. */
export function chunkStarts(files: Files): string[] {
  const meta = [...files].find(([path]) => path.endsWith('.pf_meta'));
  const parts = meta ? (readCbor(unpacked(meta[1])) as unknown[]) : [];
  const chunks = parts.find((part): part is unknown[] => Array.isArray(part) && part.some(isChunk)) ?? [];
  return chunks.filter(isChunk).map(([first]) => first);
}

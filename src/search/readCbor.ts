const texts = new TextDecoder();

/**
 * Reads the parts of CBOR (RFC 8949) that Pagefind writes: whole numbers, texts, lists and null. A library for all of
 * CBOR would be an eighth of what the first question fetches.
 * @throws Error where the bytes end too early or hold something else
 */
export function readCbor(bytes: Uint8Array): unknown {
  let at = 0;
  function byte(): number {
    const value = bytes[at];
    if (value === undefined) throw new Error('A part of the search index ends too early.');
    at += 1;
    return value;
  }
  function whole(code: number): number {
    let value = code;
    if (code > 23) {
      value = 0;
      for (let left = 2 ** (code - 24); left > 0; left -= 1) value = value * 256 + byte();
    }
    return value;
  }
  function item(): unknown {
    const head = byte();
    const kind = head >> 5;
    if (head === 0xf6) return null;
    if (kind > 4 || kind === 2 || (head & 31) > 27)
      throw new Error(`A part of the search index has an unknown sign (${head}).`);
    const size = whole(head & 31);
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 4) return items(size);
    at += size;
    if (at > bytes.length) throw new Error('A part of the search index ends too early.');
    return texts.decode(bytes.subarray(at - size, at));
  }
  function items(count: number): unknown[] {
    const all: unknown[] = [];
    for (let left = count; left > 0; left -= 1) all.push(item());
    return all;
  }
  return item();
}

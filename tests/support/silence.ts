/* Recordings of nothing, made byte by byte: no voice may lie among the tests. */

/** One frame of MPEG-1 Layer III: 32 kbit/s, 44.1 kHz, one channel, 104 bytes, 1,152 samples. */
const mp3Frame = Uint8Array.from({ length: 104 }, (_, at) => [0xff, 0xfb, 0x10, 0xc4][at] ?? 0);

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Silence as MP3, rounded up to whole frames of 26 ms. */
export const silentMp3 = (seconds: number): Uint8Array =>
  joined(Array.from({ length: Math.ceil((seconds * 44_100) / 1152) }, () => mp3Frame));

/** The checksum of an Ogg page: polynomial 0x04C11DB7, neither turned nor inverted (RFC 3533, section 6). */
function oggChecksum(page: Uint8Array): number {
  let sum = 0;
  for (const byte of page) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x8000_0000 ? (sum << 1) ^ 0x04c1_1db7 : sum << 1;
  }
  return sum >>> 0;
}

/** A page of an Ogg file with packets shorter than 255 bytes. `kind` is 2 for the first page, 4 for the last. */
function oggPage(number: number, kind: number, position: number, packets: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(27 + packets.length);
  head.write('OggS');
  head[5] = kind;
  head.writeBigUInt64LE(BigInt(position), 6);
  head.writeUInt32LE(1, 14);
  head.writeUInt32LE(number, 18);
  head[26] = packets.length;
  for (const [at, { length }] of packets.entries()) head[27 + at] = length;
  const page = Buffer.concat([head, ...packets]);
  page.writeUInt32LE(oggChecksum(page), 22);
  return page;
}

const opusHead = Buffer.from('OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00', 'latin1');
const opusTags = Buffer.from('OpusTags\x00\x00\x00\x00\x00\x00\x00\x00', 'latin1');

/** A packet that says 20 ms of silence. */
const opusPacket = Uint8Array.of(0xf8, 0xff, 0xfe);

/** At most 5 seconds of silence as Opus in Ogg (RFC 7845), rounded up to whole packets of 20 ms. */
export function silentOpus(seconds: number): Uint8Array {
  const packets = Array.from({ length: Math.ceil(seconds * 50) }, () => opusPacket);
  return joined([
    oggPage(0, 2, 0, [opusHead]),
    oggPage(1, 0, 0, [opusTags]),
    oggPage(2, 4, packets.length * 960, packets),
  ]);
}

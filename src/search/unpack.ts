/** Before what each of Pagefind's files holds. */
const signature = 'pagefind_dcd';

/**
 * What one of Pagefind's files holds.
 * @throws Error where it is another file or came by half
 */
export async function unpack(packed: Blob): Promise<Uint8Array> {
  const plain = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature)
    throw new Error('A part of the search index is another file.');
  return bytes.subarray(signature.length);
}

import type { Asset } from './backend.ts';

/** The files uploaded with an entry, by the addresses that they will have. @example '/media/rost.mp3' */
export async function uploadsIn(
  assets: readonly Asset[],
  mediaFolder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const root = mediaFolder.slice(0, mediaFolder.lastIndexOf('/'));
  const read = assets.map(
    async ({ path, fileObj = new Blob() }) =>
      [path.slice(root.length), new Uint8Array(await fileObj.arrayBuffer())] as const,
  );
  return new Map(await Promise.all(read));
}

import type { Asset } from './backend.ts';

/** The address of an uploaded file. @example mediaAddress('public/media/rost.mp3', 'public/media') // => '/media/rost.mp3' */
export const mediaAddress = (path: string, mediaFolder: string): string =>
  path.slice(mediaFolder.lastIndexOf('/'));

/** The files uploaded with an entry, by the addresses that they will have. */
export async function uploadsIn(
  assets: readonly Asset[],
  mediaFolder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = assets.map(
    async ({ path, fileObj = new Blob() }) =>
      [mediaAddress(path, mediaFolder), new Uint8Array(await fileObj.arrayBuffer())] as const,
  );
  return new Map(await Promise.all(read));
}

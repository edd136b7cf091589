import { readSounds, type Sounds } from '../../src/store/sounds.ts';

/** What is done to the uploaded files: by their addresses, the bytes of a new one, or nothing for one that goes. */
export type Uploads = ReadonlyMap<string, Uint8Array | undefined>;

/** The uploaded files. */
export interface Media {
  /** Their addresses. @example '/media/stadshuset.jpg' */
  readonly mediaFiles: ReadonlySet<string>;
  /** What those of them that are sound say of themselves. */
  readonly sounds: Sounds;
}

/** The new files among some uploads. */
export const newUploads = (uploads: Uploads): ReadonlyMap<string, Uint8Array> =>
  new Map([...uploads].flatMap(([address, data]) => (data ? [[address, data] as const] : [])));

/** The uploaded files as they are after some uploads. */
export async function withUploads({ mediaFiles, sounds }: Media, uploads: Uploads): Promise<Media> {
  const added = newUploads(uploads);
  const read = await readSounds(added.keys(), (address) => added.get(address) ?? new Uint8Array());
  const isOther = (address: string): boolean => !uploads.has(address);
  return {
    mediaFiles: new Set([...[...mediaFiles].filter(isOther), ...added.keys()]),
    sounds: new Map([...[...sounds].filter(([address]) => isOther(address)), ...read]),
  };
}

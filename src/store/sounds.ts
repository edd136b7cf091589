/** What an uploaded sound file says of itself. */
export interface Sound {
  readonly bytes: number;
  /** Whether it is sound of the kind that its name says. */
  readonly isSound: boolean;
  /** Nothing when the file does not tell. */
  readonly seconds: number | undefined;
}

/** Uploaded sound files by their addresses. */
export type Sounds = ReadonlyMap<string, Sound>;

/** Reads a sound file. `path` ends as the file's name does. Nothing is thrown: a file that cannot be read is no sound. */
export async function readSound(path: string, data: Uint8Array): Promise<Sound> {
  const bytes = data.length;
  // The desk has it come only when a sound is uploaded.
  const { parseBuffer } = await import('music-metadata');
  try {
    const { format } = await parseBuffer(data, { path, size: bytes }, { duration: true, skipCovers: true });
    const { container, duration = 0 } = format;
    return { bytes, isSound: container !== undefined, seconds: duration > 0 ? duration : undefined };
  } catch {
    return { bytes, isSound: false, seconds: undefined };
  }
}

const isSoundName = (address: string): boolean => /\.(?:mp3|opus|ogg)$/.test(address);

/** Reads those of some files that are sound by their names. `data` gives a file by its address. */
export async function readSounds(
  addresses: Iterable<string>,
  data: (address: string) => Uint8Array,
): Promise<Sounds> {
  const sounds = [...addresses]
    .filter(isSoundName)
    .map(async (address) => [address, await readSound(address, data(address))] as const);
  return new Map(await Promise.all(sounds));
}

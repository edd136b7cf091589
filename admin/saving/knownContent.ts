import { dequal } from 'dequal';
import { z } from 'zod';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { changed, type Change } from './change.ts';
import { withUploads, type Media, type Uploads } from './withUploads.ts';

/** Where the site gives the desk its content. */
export const contentAddress = '/admin/content.json';

/** The content that a change is judged against, and that the preview is made of. */
export interface KnownContent extends Media {
  readonly files: readonly ContentFile[];
}

const givenContent = z.object({
  /** Whether it is read anew from the files each time it is asked for. */
  isLive: z.boolean(),
  files: z.array(z.object({ path: z.string(), text: z.string() })),
  media: z.array(z.string()),
  sounds: z.array(
    z.tuple([
      z.string(),
      z.object({ bytes: z.number(), isSound: z.boolean(), seconds: z.number().optional() }),
    ]),
  ),
});

/** The content as the site gives it. */
export type GivenContent = z.input<typeof givenContent>;

/** @throws Error when the site does not answer, or answers something else. */
export async function fetchContent(): Promise<GivenContent> {
  const response = await fetch(contentAddress, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${contentAddress} ${response.status}`);
  return givenContent.parse(await response.json());
}

export interface ContentMemory {
  /** The same object as before when nothing has changed. */
  readonly known: () => Promise<KnownContent>;
  /** Takes in files that the backend has read or written since the site was built, and what was done to uploaded ones. */
  readonly learn: (change: Change, uploads?: Uploads) => void;
  /** Takes in the addresses of files that the backend has listed as uploaded. */
  readonly learnMedia: (addresses: readonly string[]) => void;
}

/**
 * All of the content that the desk knows of. A published site gives what it was built from, and what the backend has
 * read and written since lies over it; on the editor's own computer the files are read each time, and nothing is newer.
 */
export function contentMemory(read: () => Promise<GivenContent> = fetchContent): ContentMemory {
  const newer = new Map<string, string | undefined>();
  const uploaded = new Map<string, Uint8Array | undefined>();
  // The same file each time it reads the same, so that what has been worked out about it is still known.
  const kept = new Map<string, ContentFile>();
  const same = (file: ContentFile): ContentFile => {
    const before = kept.get(file.path);
    if (before?.text === file.text) return before;
    kept.set(file.path, file);
    return file;
  };
  let listed: readonly string[] = [];
  let latestKnown: KnownContent | undefined;
  // What says the same as the site stays in its place, so that nothing counts as changed.
  const news = (files: readonly ContentFile[]): Change => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    return new Map([...newer].filter(([path, text]) => texts.get(path) !== text));
  };
  let given: Promise<GivenContent> | undefined;
  const latest = async (): Promise<GivenContent> => {
    const content = await (given ??= read());
    if (content.isLive) given = undefined;
    return content;
  };
  return {
    known: async () => {
      const { isLive, files, media, sounds } = await latest().catch((error: unknown) => {
        given = undefined;
        throw error;
      });
      const read = new Map(
        sounds.map(([address, sound]) => [address, { ...sound, seconds: sound.seconds }] as const),
      );
      const now = {
        files: (isLive ? files : changed(files, news(files))).map(same),
        ...(isLive
          ? { mediaFiles: new Set(media), sounds: read }
          : await withUploads({ mediaFiles: new Set([...media, ...listed]), sounds: read }, uploaded)),
      };
      if (!latestKnown || !dequal(latestKnown, now)) latestKnown = now;
      return latestKnown;
    },
    learn: (change, uploads = new Map<string, never>()) => {
      for (const [path, text] of change) newer.set(path, text);
      for (const [address, data] of uploads) uploaded.set(address, data);
    },
    learnMedia: (addresses) => {
      listed = addresses;
    },
  };
}

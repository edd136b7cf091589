import { z } from 'zod';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import type { Sounds } from '../../src/store/sounds.ts';
import { changed, type Change } from './change.ts';

/** Where the site gives the desk its content. */
export const contentAddress = '/admin/content.json';

/** The content that a change is judged against, and that the preview is made of. */
export interface KnownContent {
  readonly files: readonly ContentFile[];
  /** Addresses of the uploaded files. @example '/media/stadshuset.jpg' */
  readonly mediaFiles: ReadonlySet<string>;
  /** What those of them that are sound say of themselves. */
  readonly sounds: Sounds;
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
  readonly known: () => Promise<KnownContent>;
  /** Files uploaded since the site was built, by their addresses. */
  readonly uploads: ReadonlyMap<string, Uint8Array>;
  /** Takes in files that the backend has read or written since the site was built, and those uploaded with them. */
  readonly learn: (change: Change, uploads?: ReadonlyMap<string, Uint8Array>) => void;
}

/**
 * All of the content that the desk knows of. A published site gives what it was built from, and what the backend has
 * read and written since lies over it; on the editor's own computer the files are read each time, and nothing is newer.
 */
export function contentMemory(read: () => Promise<GivenContent> = fetchContent): ContentMemory {
  const newer = new Map<string, string | undefined>();
  const uploaded = new Map<string, Uint8Array>();
  // The same file each time it reads the same, so that what has been worked out about it is still known.
  const kept = new Map<string, ContentFile>();
  const same = (file: ContentFile): ContentFile => {
    const before = kept.get(file.path);
    if (before?.text === file.text) return before;
    kept.set(file.path, file);
    return file;
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
      return {
        files: (isLive ? files : changed(files, newer)).map(same),
        mediaFiles: new Set(media),
        sounds: new Map(sounds.map(([address, sound]) => [address, { ...sound, seconds: sound.seconds }])),
      };
    },
    uploads: uploaded,
    learn: (change, uploads = new Map()) => {
      for (const [path, text] of change) newer.set(path, text);
      for (const [address, data] of uploads) uploaded.set(address, data);
    },
  };
}

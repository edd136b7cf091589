import { fileSize } from '../i18n/fileSize.ts';

/** A kind of file that may be uploaded. SVG is no picture here, because it can hold code that runs. */
interface UploadKind {
  /** As it stands in a sentence. */
  readonly one: string;
  readonly endings: readonly string[];
  readonly megabytes: number;
  /** How to make a file of this kind smaller. */
  readonly smaller: string;
}

/** What may be uploaded, and how large a file of each kind may be. */
export const uploadKinds: readonly UploadKind[] = [
  {
    one: 'en bild',
    endings: ['jpg', 'jpeg', 'png', 'webp', 'avif'],
    megabytes: 2,
    smaller: 'Gör bilden mindre, till exempel högst 1600 bildpunkter bred, och spara den som JPG eller WebP.',
  },
  {
    one: 'ett ljud',
    endings: ['mp3', 'opus', 'ogg'],
    megabytes: 10,
    smaller: 'Spara ljudet i mono med 48 kbit/s, eller dela upp det.',
  },
  {
    one: 'ett dokument',
    endings: ['pdf'],
    megabytes: 10,
    smaller: 'Spara dokumentet för webben, eller dela upp det.',
  },
];

const megabyte = 1_000_000;

const endingOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const kindOf = (name: string): UploadKind | undefined =>
  uploadKinds.find(({ endings }) => endings.includes(endingOf(name)));

/** The most bytes that a file may have, by its name or ending. @example mostBytes('.mp3') // => 10000000 */
export const mostBytes = (name: string): number => (kindOf(name)?.megabytes ?? 0) * megabyte;

export interface UploadFault {
  readonly cause: string;
  readonly mend: string;
}

/**
 * Why a file may not be uploaded, or nothing when it may.
 * @param name the file's name or address
 */
export function uploadFault(name: string, bytes: number): UploadFault | undefined {
  const kind = kindOf(name);
  const file = name.split('/').at(-1) ?? name;
  if (!kind) {
    const endings = uploadKinds.flatMap((known) => known.endings).join(', ');
    return {
      cause: `Filen ${file} är inte en bild, ett ljud eller ett dokument av en sort som webbplatsen tar emot.`,
      mend: `Spara den som en fil som slutar på ${endings}.`,
    };
  }
  if (bytes <= kind.megabytes * megabyte) return undefined;
  return {
    cause: `Filen ${file} är ${fileSize(bytes)}. ${capital(kind.one)} får vara högst ${kind.megabytes} MB, för läsaren kan ha dyr surf.`,
    mend: kind.smaller,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

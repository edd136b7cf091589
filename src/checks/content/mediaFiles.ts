import type { Check, Content } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import { imagesIn } from './images.ts';
import { linksIn } from './links.ts';
import { blockValues } from './blockValues.ts';
import { readBodies } from './nodes.ts';

/** Where an uploaded file is used. */
interface MediaUse {
  readonly file: string;
  readonly line: number;
  readonly field?: string;
  readonly address: string;
}

/** Every use of a picture, sound or document that is, or should be, uploaded. */
export function mediaUses(content: Content): MediaUse[] {
  const inFields = content.entries.flatMap((entry): MediaUse[] =>
    fieldValues(entry).flatMap(({ field, value, path }) =>
      field.widget.widget === 'image' || field.widget.widget === 'audio'
        ? [{ file: entry.file, line: entry.lineOf(path), field: path.join('.'), address: String(value) }]
        : [],
    ),
  );
  const inBodies = readBodies(content).flatMap(({ file, tree }): MediaUse[] =>
    [
      ...[...imagesIn(tree), ...linksIn(tree)].map(({ line, address }) => ({ file, line, address })),
      ...blockValues(tree)
        .filter(({ kind }) => kind === 'sound' || kind === 'document')
        .map(({ line, value }) => ({ file, line, address: value })),
    ],
  );
  return [...inFields, ...inBodies].filter(({ address }) => address.startsWith('/media/'));
}

/** Pictures, sound and documents that are used but not uploaded. Says nothing when it is not known what is uploaded. */
export const mediaFiles: Check = (content) => {
  const { mediaFiles: uploaded } = content;
  if (!uploaded) return [];
  return mediaUses(content)
    .filter(({ address }) => !uploaded.has(address))
    .map(({ address, ...at }) => ({
      rule: 'media-file',
      ...at,
      cause: `Filen ${address} finns inte.`,
      mend: 'Ladda upp filen, eller rätta adressen. Stora och små bokstäver ska stämma.',
    }));
};

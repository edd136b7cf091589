import { blockValues } from './blockValues.ts';
import type { Check, Content } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import { readBodies } from './nodes.ts';
import type { Sound } from '../../store/sounds.ts';

function faultOf(address: string, { bytes, isSound }: Sound): string | undefined {
  if (bytes === 0) return `Filen ${address} är tom: den har 0 byte.`;
  return isSound ? undefined : `Filen ${address} är inte ljud av den sort som namnet säger.`;
}

interface Use {
  readonly file: string;
  readonly line: number;
  readonly field?: string;
  readonly address: string;
}

const usesIn = (content: Content): Use[] => [
  ...content.entries.flatMap((entry) =>
    fieldValues(entry).flatMap(({ field, value, path }): Use[] =>
      field.widget.widget === 'audio'
        ? [{ file: entry.file, line: entry.lineOf(path), field: path.join('.'), address: String(value) }]
        : [],
    ),
  ),
  ...readBodies(content).flatMap(({ file, tree }) =>
    blockValues(tree).flatMap(({ kind, value, line }): Use[] =>
      kind === 'sound' ? [{ file, line, address: value }] : [],
    ),
  ),
];

/** Sound files that no reader could play. A file that is not there is another check's. */
export const sounds: Check = (content) =>
  usesIn(content).flatMap(({ address, ...at }) => {
    const sound = content.sounds?.get(address);
    const cause = sound && faultOf(address, sound);
    return cause === undefined
      ? []
      : [
          {
            rule: 'sound-file' as const,
            ...at,
            cause,
            mend: 'Spara ljudet som MP3 eller Opus, lyssna på filen och ladda upp den igen.',
          },
        ];
  });

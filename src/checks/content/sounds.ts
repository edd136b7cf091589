import type { Check } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import type { Sound } from '../../store/sounds.ts';

function faultOf(address: string, { bytes, isSound }: Sound): string | undefined {
  if (bytes === 0) return `Filen ${address} är tom: den har 0 byte.`;
  return isSound ? undefined : `Filen ${address} är inte ljud av den sort som namnet säger.`;
}

/** Sound files that no reader could play. A file that is not there is another check's. */
export const sounds: Check = ({ entries, sounds: known }) =>
  entries.flatMap((entry) =>
    [...fieldValues(entry)].flatMap(({ field, value, path }) => {
      const address = String(value);
      const sound = field.widget.widget === 'audio' ? known?.get(address) : undefined;
      const cause = sound && faultOf(address, sound);
      if (cause === undefined) return [];
      return [
        {
          rule: 'sound-file',
          file: entry.file,
          line: entry.lineOf(path),
          field: path.join('.'),
          cause,
          mend: 'Spara ljudet som MP3 eller Opus, lyssna på filen och ladda upp den igen.',
        },
      ];
    }),
  );

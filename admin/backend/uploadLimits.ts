import { uploadFault } from '../../src/model/uploadLimits.ts';
import type { Asset } from './backend.ts';

/** What is too large of the files that are uploaded, or of a kind that the site does not take, said to the editor. */
export const tooLarge = (assets: readonly Asset[]): string[] =>
  assets.flatMap(({ path, fileObj }) => {
    const fault = uploadFault(path, fileObj?.size ?? 0);
    return fault ? [`${fault.cause} ${fault.mend}`] : [];
  });

/** Whether a file that is uploaded alone is empty, said to the editor. With an entry it is judged where it is used. */
export const empty = ({ path, fileObj }: Asset): string[] =>
  fileObj?.size === 0
    ? [`Filen ${path.split('/').at(-1) ?? path} är tom. Spara den på nytt, och försök igen.`]
    : [];

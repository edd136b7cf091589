import { uploadFault } from '../../model/uploadLimits.ts';
import type { Check } from './content.ts';

/** Uploaded files that are too large, or of a kind that the site does not take. */
export const uploads: Check = ({ mediaBytes }) =>
  [...(mediaBytes ?? [])].flatMap(([address, bytes]) => {
    const fault = uploadFault(address, bytes);
    return fault ? [{ rule: 'upload' as const, file: `public${address}`, line: 1, ...fault }] : [];
  });

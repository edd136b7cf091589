import { list } from '../field.ts';
import { key } from '../fieldKinds.ts';

/** Keys the entry had before it was renamed; each becomes a redirect, so that no address ever breaks. */
export const formerKeys = () => list({ key: key() });

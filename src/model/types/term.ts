import { optional } from '../field.ts';
import { reference } from '../fieldKinds.ts';

/**
 * The term whose word helps a reader to know what this is, in a variety in which it has no title of its own. The word
 * stands first and the Swedish title beside it, because a title often says more than the word, and because the Swedish
 * name is what stands on the door.
 */
export const term = () => optional(reference('terms'));

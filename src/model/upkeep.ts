import { z } from 'zod';
import { list, optional, type Field } from './field.ts';
import { boolean, hash, text } from './fieldKinds.ts';
import { review } from './types/review.ts';

/** For each text of a translation, by its path, the hash of the Swedish text that it was made from. */
const source: Field<Record<string, string> | undefined> = {
  schema: z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/)).optional(),
  widget: { widget: 'hidden' },
  expects: {
    what: 'en lista med kontrollsummor',
    mend: 'Ta bort fältet och kör "npm run translations:stamp", som skriver det.',
  },
  required: false,
  translated: false,
};

/**
 * Changes of a Swedish text that left its meaning alone: what was made from the text with hash `from` still says the
 * same as the text with hash `to`. `field` is the text's path.
 */
const minorChanges = () => ({
  ...list({ field: text(), from: hash(), to: hash() }),
  widget: { widget: 'hidden' } as const,
});

/**
 * A request, taken away when it has been met on saving or by `npm run translations:stamp`. In Swedish: what has been
 * changed means the same as before. In a translation: someone has read the Swedish text, and the translation is right.
 */
const sameMeaning = () => optional(boolean());

/** What a Swedish file holds besides its fields, to keep its translations in step. */
export const sourceUpkeep = { sameMeaning: sameMeaning(), minorChanges: minorChanges() };

/** What a translation holds besides its texts: what it was made from, and who answers for it. */
export const translationUpkeep = { review: review(), sameMeaning: sameMeaning(), source };

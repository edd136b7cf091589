import { varietyKeys, type VarietyKey } from '../../i18n/languages.ts';
import { defineType } from '../contentType.ts';
import { list, object, optional } from '../field.ts';
import { audio, hash, longText, select, text } from '../fieldKinds.ts';
import { sourceUpkeep } from '../upkeep.ts';
import { review } from './review.ts';

/** Why a word is kept for search but not shown on pages. */
export const weaknesses = {
  ordlista: 'Bara ur ordbok',
  'radio-romano': 'Bara från Radio Romano, varieteten inte angiven',
  'flera-varieteter': 'Ur en källa som inte skiljer på varieteter',
  'bara-1177': 'Bara hos 1177, som blandar in andra varieteter',
  'annan-betydelse': 'Belagt i varieteten, men i en annan betydelse',
  'fraga-forst': 'Ett ord som gruppen kan vilja ha för sig själv; fråga innan det visas',
} as const;

const sources = () => list({ code: text() });

/**
 * A word in one variety. `word` is shown as label; `alternatives` stand beside it in the glossary and are searched.
 * Without sources it is what a person has written, and `review` says in which role. `source` is the hash of the
 * Swedish word that it was given for.
 */
const variety = () =>
  optional(
    object({
      word: text(),
      plural: optional(text()),
      alternatives: list({ word: text(), sources: sources(), weakness: optional(select(weaknesses)) }),
      sources: sources(),
      weakness: optional(select(weaknesses)),
      note: optional(longText()),
      audio: optional(audio()),
      review: review(),
      source: optional(hash()),
    }),
  );

/** One concept and its word in each language. */
export const terms = defineType({
  name: 'terms',
  extension: 'yaml',
  languages: 'entry',
  body: 'none',
  fields: {
    swedish: text(),
    english: text(),
    definition: optional(longText()),
    ...(Object.fromEntries(varietyKeys.map((key) => [key, variety()])) as Record<
      VarietyKey,
      ReturnType<typeof variety>
    >),
    ...sourceUpkeep,
  },
});

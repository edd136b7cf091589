import { varietyKeys } from '../../i18n/languages.ts';
import { defineType } from '../contentType.ts';
import { list, object, optional } from '../field.ts';
import { audio, longText, select, text } from '../fieldKinds.ts';

export const reviewStates = {
  belagt: 'Belagt i källa, inte granskat',
  granskat: 'Granskat',
} as const;

/** Why a word is kept for search but not shown on pages. */
export const weaknesses = {
  ordlista: 'Bara ur ordbok',
  'radio-romano': 'Bara från Radio Romano, varieteten inte angiven',
  'flera-varieteter': 'Ur en källa som inte skiljer på varieteter',
  'annan-betydelse': 'Belagt i varieteten, men i en annan betydelse',
} as const;

/** A word in one variety. `word` is shown as label; `alternatives` stand beside it in the glossary and are searched. */
const variety = () =>
  optional(
    object({
      word: text(),
      alternatives: list({ word: text() }),
      sources: list({ code: text() }),
      weakness: optional(select(weaknesses)),
      note: optional(longText()),
      review: select(reviewStates),
      audio: optional(audio()),
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
      'arli' | 'kelderash' | 'lovari' | 'kale' | 'resande',
      ReturnType<typeof variety>
    >),
  },
});

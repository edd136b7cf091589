import { sourceLanguage } from '../../i18n/languages.ts';
import type { Review } from '../../store/review.ts';
import type { Check } from './content.ts';

/** Translations of which nobody has said in which role they are made. */
export const unsignedTranslations: Check = ({ entries }) =>
  entries
    .filter(({ definition, language, data }) => {
      const isTranslation = definition.languages === 'file' && language !== sourceLanguage;
      return isTranslation && (data['review'] as Review | undefined)?.translatedBy === undefined;
    })
    .map((entry) => ({
      rule: 'review',
      file: entry.file,
      line: entry.lineOf(['review', 'translatedBy']),
      field: 'review.translatedBy',
      cause: 'Det står inte i vilken roll översättningen är gjord.',
      mend: 'Skriv rollen i fältet "translatedBy" och dagen i fältet "translatedOn".',
    }));

import { sourceLanguage } from '../../i18n/languages.ts';
import { contentType } from '../../model/contentTypes.ts';
import { rawEntry } from '../../store/rawEntry.ts';
import { stampTranslations } from '../../store/stampTranslations.ts';
import { fileOf, type Check } from './content.ts';

/**
 * Translations, words and requests that have not been noted: without its note nobody would see when the Swedish
 * changes. The notes themselves are written by the stamp.
 */
export const sourceNotes: Check = ({ files }) =>
  stampTranslations(files).flatMap(({ path }) => {
    const file = files.find((candidate) => candidate.path === path);
    const entry = file && rawEntry(file);
    if (!file || !entry) return [];
    const isSwedish = entry.language === sourceLanguage && contentType(entry.type).languages === 'file';
    return [
      {
        rule: 'source-note',
        file: fileOf(file),
        line: 1,
        cause: isSwedish
          ? 'Filen säger att ändringen inte ändrar betydelsen, men det är inte antecknat för översättningarna.'
          : 'Det är inte antecknat vilken svensk text varje text är gjord efter.',
        mend: 'Kör npm run translations:stamp. Den som sparar på /admin/ får det gjort.',
      },
    ];
  });

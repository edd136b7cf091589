import { sourceLanguage } from '../../i18n/languages.ts';
import { contentType } from '../../model/contentTypes.ts';
import type { LaunchCheck } from './launchContent.ts';

/** Translations of which nobody can tell whether the Swedish has changed since they were made. */
export const unstampedTranslations: LaunchCheck = ({ files }) =>
  files
    .filter(({ type, language, data }) => {
      const isTranslation = language !== sourceLanguage && contentType(type).languages === 'file';
      return isTranslation && data['source'] === undefined;
    })
    .map(({ file }) => ({
      rule: 'no-source-hash',
      file,
      line: 1,
      cause: 'Ingen kan se om den svenska texten har ändrats efter översättningen.',
      mend: 'Jämför med den svenska texten och kör sedan: npm run translations:stamp',
    }));

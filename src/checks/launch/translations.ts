import { languageOf, sourceLanguage, translationKeys } from '../../i18n/languages.ts';
import { contentType } from '../../model/contentTypes.ts';
import { textName } from '../../model/textName.ts';
import { outdatedTranslations } from '../../store/outdatedTranslations.ts';
import { rawEntry, type RawEntry } from '../../store/rawEntry.ts';
import { isReviewed } from '../../store/translationState.ts';
import type { LaunchCheck, LaunchFile } from './launchContent.ts';

const isTranslation = ({ type, language }: LaunchFile): boolean =>
  language !== sourceLanguage && contentType(type).languages === 'file';

const pathOf = ({ file }: LaunchFile): string => file.replace(/^content\//, '');

const entryOf = (file: LaunchFile): RawEntry | undefined => rawEntry({ path: pathOf(file), text: file.text });

/** How many texts in each language nobody has reviewed. */
export const unreviewedTexts: LaunchCheck = ({ files }) =>
  translationKeys.flatMap((language) => {
    const drafts = files.filter((file) => {
      const entry = file.language === language && isTranslation(file) ? entryOf(file) : undefined;
      return entry && !isReviewed(contentType(file.type), entry);
    });
    const [first] = drafts;
    if (!first) return [];
    return [
      {
        rule: 'unreviewed-texts',
        file: first.file,
        line: first.lineOf(['review']),
        cause: `${languageOf(language).swedishName}: ${drafts.length} texter är inte granskade. Den första står här.`,
        mend: 'Låt någon annan än den som skrev läsa texten, och skriv i "review" i vilken roll och när.',
      },
    ];
  });

/** Translations whose Swedish has changed since they were made. */
export const outdatedTexts: LaunchCheck = ({ files }) =>
  outdatedTranslations(files.map((file) => ({ path: pathOf(file), text: file.text }))).map(
    ({ path, texts }) => {
      const [type] = path.split('/') as [LaunchFile['type']];
      return {
        rule: 'outdated-text',
        file: `content/${path}`,
        line: 1,
        cause: `Ändrat på svenska: ${texts.map(({ field }) => textName(type, field)).join('; ')}.`,
        mend: 'Kör npm run translations:stamp, som visar vad som har ändrats. Rätta översättningen och kör kommandot för filen.',
      };
    },
  );

import { languages, sourceLanguage } from '../../i18n/languages.ts';
import { contentType } from '../../model/contentTypes.ts';
import { residentTypes } from '../../model/residentTypes.ts';
import { bodyPath, entryTexts } from '../../store/entryTexts.ts';
import { rawEntry, type RawEntry } from '../../store/rawEntry.ts';
import { missingTexts } from '../../store/translationState.ts';
import type { Finding } from '../finding.ts';
import type { Check } from './content.ts';
import { tooLong } from './easySwedish.ts';
import type { ContentRule } from '../../model/contentRules.ts';

/** Easy Swedish takes over those of the site's own words that are easy enough as they are. */
const isTakenOver = (swedish: RawEntry, path: string): boolean =>
  swedish.type === 'interface' &&
  tooLong(entryTexts(contentType(swedish.type), swedish).get(path) ?? '').length === 0;

function inEasy(swedish: RawEntry, easy: RawEntry | undefined, path: string): Finding<ContentRule>[] {
  const file = `content/${path}`;
  const finding = (cause: string, mend: string, field?: string): Finding<ContentRule> => ({
    rule: 'easy-missing',
    file,
    line: 1,
    ...(field !== undefined && { field }),
    cause,
    mend,
  });
  if (!easy) {
    return [finding('Sidan finns inte på lättläst.', `Skriv ${file}, efter content/${swedish.path}.`)];
  }
  return missingTexts(contentType(swedish.type), swedish, easy)
    .filter((text) => !isTakenOver(swedish, text))
    .map((text) =>
      text === bodyPath
        ? finding('Texten under fälten saknas på lättläst.', 'Skriv texten på lättläst, under fälten.')
        : finding(
            `Fältet "${text}" saknas på lättläst, så läsaren möter den vanliga svenskan.`,
            'Skriv fältet på lättläst, med samma innehåll som på svenska.',
            text,
          ),
    );
}

/** What residents read in Swedish and not in easy Swedish: whole pages, fields, and the site's own words. */
export const easyMissing: Check = ({ files, named }) => {
  const easy = languages.filter(({ kind }) => kind === 'easy');
  const existing = new Set(named.map(({ file }) => file));
  const entries = new Map(files.flatMap((file) => rawEntry(file) ?? []).map((entry) => [entry.path, entry]));
  return [...entries.values()]
    .filter(({ type, language }) => language === sourceLanguage && [...residentTypes, 'interface'].includes(type))
    .flatMap((swedish) =>
      easy.flatMap(({ key }) => {
        const path = swedish.path.replace(`.${sourceLanguage}.`, `.${key}.`);
        const own = entries.get(path);
        const isBroken = !own && existing.has(`content/${path}`);
        return isBroken ? [] : inEasy(swedish, own, path);
      }),
    );
};

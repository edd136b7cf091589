import { languageOf, varietyKeys } from '../../i18n/languages.ts';
import type { TermWords } from '../../model/varietyWord.ts';
import { isShown, wordState } from '../../store/wordState.ts';
import type { LaunchCheck } from './launchContent.ts';

/** How many of the words that are shown in each variety nobody has reviewed. Words that are not shown need no review. */
export const unreviewedWords: LaunchCheck = ({ of }) => {
  const showsUnreviewed = of('settings').some(({ data }) => data['showUnreviewedWords'] === true);
  if (!showsUnreviewed) return [];
  return varietyKeys.flatMap((language) => {
    const unreviewed = of('terms').filter(({ data }) => {
      const words = data as unknown as TermWords;
      return isShown(words, language, true) && wordState(words, language) !== 'reviewed';
    });
    const [first] = unreviewed;
    if (!first) return [];
    const { swedishName } = languageOf(language);
    return [
      {
        rule: 'unreviewed-words',
        file: first.file,
        line: first.lineOf([language]),
        cause: `${swedishName}: ${unreviewed.length} ord som visas är inte granskade. Det första står här.`,
        mend: 'Låt en person som har varieteten som modersmål läsa orden, och skriv i "review" i vilken roll och när.',
      },
    ];
  });
};

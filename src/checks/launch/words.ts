import { languageOf, varietyKeys } from '../../i18n/languages.ts';
import type { LaunchCheck } from './launchContent.ts';

interface Word {
  readonly weakness?: string;
  readonly review: string;
}

/** How many of the words that are shown in each variety nobody has reviewed. Words that are not shown need no review. */
export const unreviewedWords: LaunchCheck = ({ of }) => {
  const showsUnreviewed = of('settings').some(({ data }) => data['showUnreviewedWords'] === true);
  if (!showsUnreviewed) return [];
  return varietyKeys.flatMap((language) => {
    const unreviewed = of('terms').filter(({ data }) => {
      const word = data[language] as Word | undefined;
      return word !== undefined && word.weakness === undefined && word.review !== 'granskat';
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
        mend: 'Låt en person som har varieteten som modersmål läsa orden, och sätt "review" till granskat.',
      },
    ];
  });
};

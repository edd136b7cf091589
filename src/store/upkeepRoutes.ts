import { languageOf, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import { reviewSheetAddress, workListAddress } from '../model/addresses.ts';
import type { ReviewSheet } from './reviewSheet.ts';
import type { Route } from './route.ts';

interface UpkeepSources {
  readonly translator: (language: LanguageKey) => Translator;
  readonly reviewSheet: (language: LanguageKey) => ReviewSheet;
}

/** What is left to do in a language: for those who work on it, so in Swedish only. */
function workListRoute(of: LanguageKey, { translator }: UpkeepSources): Route {
  const title: Route['title'] = () =>
    translator(sourceLanguage)('translations.workList', { language: languageOf(of).swedishName });
  return {
    address: workListAddress(of),
    page: { kind: 'workList', of },
    title,
    documentTitle: title,
    sensitive: false,
    isIn: (language) => language === sourceLanguage,
    findable: false,
  };
}

/** The sheet on which a language is reviewed, a route a part: for those who read for us, so in Swedish only. */
function reviewSheetRoutes(of: LanguageKey, { reviewSheet, translator }: UpkeepSources): Route[] {
  const parts = reviewSheet(of).length;
  const t = translator(sourceLanguage);
  const language = languageOf(of).swedishName;
  return reviewSheet(of).map((_, index) => {
    const part = index + 1;
    const title: Route['title'] = () =>
      parts === 1
        ? t('reviewSheet.title', { language })
        : t('reviewSheet.titleOfPart', { language, part, parts });
    return {
      address: reviewSheetAddress(of, part),
      page: { kind: 'reviewSheet', of, part },
      title,
      documentTitle: title,
      sensitive: false,
      isIn: (reader) => reader === sourceLanguage,
      findable: false,
    };
  });
}

/** The pages for those who work on a language. */
export const upkeepRoutes = (of: LanguageKey, sources: UpkeepSources): Route[] => [
  workListRoute(of, sources),
  ...reviewSheetRoutes(of, sources),
];

import { formatDate } from '../i18n/format.ts';
import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Route } from '../store/route.ts';

/** What is said above a page's heading: that it is not in the reader's language, or that its Swedish has changed. */
export function notices(route: Route, language: LanguageKey, t: Translator): LangText[] {
  if (!route.isIn(language)) return [t('page.fallback')];
  if (route.entry?.state(language) !== 'outdated') return [];
  const made = route.entry.review(language)?.translatedOn;
  return [made === undefined ? t('page.outdated') : outdatedSince(made, t)];
}

/** The day is written in the language of the sentence that it stands in. */
function outdatedSince(made: string, t: Translator): LangText {
  const { lang } = t('page.outdatedSince', { date: '' });
  return t('page.outdatedSince', { date: formatDate(made, lang) });
}

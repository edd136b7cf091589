import type { LangText } from '../i18n/langText.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Route } from '../store/route.ts';
import { shownDate, type ShownDate } from './shownDate.ts';

/** Who answers for a page's text in the reader's language, in which role and since when. */
export interface TranslationNote {
  readonly state: LangText;
  readonly by: LangText | undefined;
  readonly on: ShownDate | undefined;
}

/**
 * How a page's own text stands: a draft, with who wrote it, or reviewed, with who did. Nothing for Swedish, for a page
 * without a text of its own in the language, and for one that is outdated, which says so above its heading.
 */
export function translationNote(
  { entry }: Route,
  language: LanguageKey,
  t: Translator,
): TranslationNote | undefined {
  const state = entry?.state(language);
  const review = entry?.review(language);
  if (!review || language === sourceLanguage || (state !== 'draft' && state !== 'reviewed')) return undefined;
  const [by, on] =
    state === 'reviewed'
      ? [review.reviewedBy, review.reviewedOn]
      : [review.translatedBy, review.translatedOn];
  return {
    state: t(`textState.${state}`),
    by: by && t(`reviewRole.${by}`),
    on: on === undefined ? undefined : shownDate(on, language),
  };
}

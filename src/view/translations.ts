import { sourceLanguage, tagOf, translationKeys, languageOf, type LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { isShowable, wordIn } from '../model/varietyWord.ts';
import { pageView, type PageView } from './page.ts';

export interface LanguageCoverage {
  readonly name: string;
  readonly tag: string;
  readonly pages: number;
  readonly outdated: number;
  readonly fallback: number;
  readonly words: number;
  readonly reviewed: number;
}

export interface TranslationsView extends PageView {
  readonly coverage: readonly LanguageCoverage[];
}

function coverage(store: Store, language: LanguageKey): LanguageCoverage {
  const pages = store.routes.filter(({ page }) => page.kind !== 'passOn');
  const there = pages.filter((route) => route.isIn(language));
  const words = store.entries('terms').flatMap((entry) => wordIn(entry.in(sourceLanguage), language) ?? []);
  const shown = words.filter((word) => isShowable(word, store.settings.showUnreviewedWords));
  return {
    name: languageOf(language).swedishName,
    tag: tagOf(language),
    pages: there.length,
    outdated: there.filter((route) => route.entry?.state(language) === 'outdated').length,
    fallback: pages.length - there.length,
    words: shown.length,
    reviewed: shown.filter((word) => word.review === 'granskat').length,
  };
}

/** How far each language has come, counted from what the store holds. */
export function translationsView(store: Store, language: LanguageKey): TranslationsView {
  const page = pageView(store, 'om-oversattningar', language);
  return { ...page, coverage: translationKeys.map((key) => coverage(store, key)) };
}

import { compareText } from '../i18n/format.ts';
import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { langText } from '../i18n/langText.ts';
import { languageOf, sourceLanguage, varietyKeys, type LanguageKey } from '../i18n/languages.ts';
import { letterAddress, letterOf, letters } from '../model/letters.ts';
import type { Store } from '../store/store.ts';
import { isShowable, wordIn } from '../model/varietyWord.ts';
import { findRoute } from './findRoute.ts';
import { pageView, type PageView } from './page.ts';
import { frame, type Frame } from './shell.ts';

export interface TermWordView {
  readonly language: string;
  readonly word: LangText;
  readonly alternatives: readonly string[];
  readonly sources: readonly string[];
  readonly reviewed: boolean;
}

export interface TermView {
  readonly key: string;
  readonly swedish: string;
  readonly definition: string | undefined;
  readonly words: readonly TermWordView[];
}

/** All terms in Swedish order, each with the words that may be shown. */
export const termViews = (store: Store): TermView[] =>
  store
    .entries('terms')
    .map((entry) => ({ key: entry.key, data: entry.in(sourceLanguage) }))
    .sort((a, b) => compareText(a.data.swedish, b.data.swedish))
    .map(({ key, data }) => ({
      key,
      swedish: data.swedish,
      definition: data.definition,
      words: varietyKeys.flatMap((language) => {
        const word = wordIn(data, language);
        if (!word || !isShowable(word, store.settings.showUnreviewedWords)) return [];
        return [
          {
            language: languageOf(language).swedishName,
            word: langText(word.word, language),
            alternatives: word.alternatives.map((item) => item.word),
            sources: word.sources.map((item) => item.code),
            reviewed: word.review === 'granskat',
          },
        ];
      }),
    }));

export interface LetterLink {
  readonly letter: string;
  readonly href: string;
  readonly current: boolean;
}

const letterLinks = (store: Store, language: LanguageKey, current?: string): LetterLink[] =>
  letters(store.entries('terms').map((entry) => entry.in(sourceLanguage).swedish)).map((letter) => ({
    letter: letter.toUpperCase(),
    href: localAddress(letterAddress(letter), language),
    current: letter === current,
  }));

export interface GlossaryView extends PageView {
  readonly letters: readonly LetterLink[];
  readonly count: LangText;
}

export function glossaryView(store: Store, language: LanguageKey): GlossaryView {
  const page = pageView(store, 'ordlista', language);
  return {
    ...page,
    letters: letterLinks(store, language),
    count: page.t('term.count', { count: store.entries('terms').length }),
  };
}

export interface LetterView extends Frame {
  readonly letters: readonly LetterLink[];
  readonly terms: readonly TermView[];
}

export function letterView(store: Store, letter: string, language: LanguageKey): LetterView {
  const glossary = store.existing('pages', 'ordlista');
  const route = findRoute(store, { kind: 'letter', letter });
  const page = frame(store, route, language, (lang) => glossary.in(lang).description);
  return {
    ...page,
    letters: letterLinks(store, language, letter),
    terms: termViews(store).filter((term) => letterOf(term.swedish) === letter),
  };
}

import { compareText } from '../i18n/compare.ts';
import { localAddress } from '../i18n/address.ts';
import type { LangText } from '../i18n/langText.ts';
import { langText } from '../i18n/langText.ts';
import { languageOf, sourceLanguage, varietyKeys, type LanguageKey } from '../i18n/languages.ts';
import { shownForms } from '../model/wordForms.ts';
import type { ReviewRole } from '../model/types/review.ts';
import { pageAddresses } from '../model/addresses.ts';
import { letterAddress, letterOf, letters } from '../model/letters.ts';
import type { Store } from '../store/store.ts';
import type { TermWordEntry } from '../store/termWords.ts';
import type { WordState } from '../store/wordState.ts';
import { findRoute } from './findRoute.ts';
import { pageView, type PageView } from './page.ts';
import { frame, type Frame } from './shell.ts';
import { sound, type Sound } from './sound.ts';

/** Who answers for a word: a role, and since when, ISO 8601. */
export interface Answering {
  readonly role: ReviewRole;
  readonly date: string | undefined;
}

/** A term's word in one variety. */
export interface TermWordView {
  /** The variety, and its Swedish name. */
  readonly of: LanguageKey;
  readonly language: string;
  readonly state: WordState;
  /** Nothing for a word that is outdated: that it is there is told, but not shown. */
  readonly word: ShownWord | undefined;
  readonly sources: readonly string[];
  readonly by: Answering | undefined;
  /** What to look out for, in Swedish. */
  readonly note: string | undefined;
}

export interface ShownWord {
  readonly text: LangText;
  readonly plural: LangText | undefined;
  readonly alternatives: readonly LangText[];
  readonly sound: Sound | undefined;
}

export interface TermView {
  readonly key: string;
  readonly swedish: string;
  readonly definition: string | undefined;
  readonly words: readonly TermWordView[];
}

/** A reviewed word is answered for by who reviewed it, a draft by who wrote it, an attested one by its sources. */
function answering({ review, state }: TermWordEntry): Answering | undefined {
  const { reviewedBy, reviewedOn, translatedBy, translatedOn } = review ?? {};
  const [role, date] = state === 'reviewed' ? [reviewedBy, reviewedOn] : [translatedBy, translatedOn];
  return role && (state === 'reviewed' || state === 'draft') ? { role, date } : undefined;
}

function shownWord(store: Store, of: LanguageKey, word: TermWordEntry): ShownWord {
  const [text = word.word, ...others] = shownForms(word);
  const alternatives = word.plural === undefined ? others : others.slice(1);
  return {
    text: langText(text, of),
    plural: word.plural === undefined ? undefined : langText(word.plural, of),
    alternatives: alternatives.map((other) => langText(other, of)),
    sound: word.audio === undefined ? undefined : sound(store, word.audio, of),
  };
}

function wordView(store: Store, key: string, of: LanguageKey): TermWordView[] {
  const word = store.wordOf(key, of);
  if (!word || (!word.isShown && word.state !== 'outdated')) return [];
  return [
    {
      of,
      language: languageOf(of).swedishName,
      state: word.state,
      word: word.isShown ? shownWord(store, of, word) : undefined,
      sources: word.sources.map(({ code }) => code),
      by: answering(word),
      note: word.note,
    },
  ];
}

/**
 * Terms in Swedish order, all or those that begin with a letter, each with the words that may be shown, and word of
 * those that are outdated.
 */
export const termViews = (store: Store, letter?: string): TermView[] =>
  store
    .entries('terms')
    .map((entry) => ({ key: entry.key, data: entry.in(sourceLanguage) }))
    .filter(({ data }) => letter === undefined || letterOf(data.swedish) === letter)
    .sort((a, b) => compareText(a.data.swedish, b.data.swedish))
    .map(({ key, data }) => ({
      key,
      swedish: data.swedish,
      definition: data.definition,
      words: varietyKeys.flatMap((of) => wordView(store, key, of)),
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
  /** What the short names of the sources stand for, in Swedish. */
  readonly sourceNames: readonly { readonly code: string; readonly name: string }[];
}

export function glossaryView(store: Store, language: LanguageKey): GlossaryView {
  const page = pageView(store, 'ordlista', language);
  return {
    ...page,
    letters: letterLinks(store, language),
    count: page.t('term.count', { count: store.entries('terms').length }),
    sourceNames: store.settings.wordSources,
  };
}

export interface LetterView extends Frame {
  /** Where the short names of the sources are explained. */
  readonly legend: string;
  readonly letters: readonly LetterLink[];
  readonly terms: readonly TermView[];
}

export function letterView(store: Store, letter: string, language: LanguageKey): LetterView {
  const glossary = store.existing('pages', 'ordlista');
  const route = findRoute(store, { kind: 'letter', letter });
  const page = frame(store, route, language, (lang) => glossary.in(lang).description);
  return {
    ...page,
    legend: localAddress(`${pageAddresses.ordlista}#kallor`, language),
    letters: letterLinks(store, language, letter),
    terms: termViews(store, letter),
  };
}

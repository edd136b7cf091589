import { sourceLanguage, varietyKeys, type LanguageKey } from '../../src/i18n/languages.ts';
import { inflected } from '../../src/model/inflected.ts';
import { wordIn, type TermWords } from '../../src/model/varietyWord.ts';
import type { ContentFile } from '../../src/store/contentFiles.ts';
import { rawEntry } from '../../src/store/rawEntry.ts';
import { isShown } from '../../src/store/wordState.ts';

/** A concept of the term base, with its word in each variety where pages may show it. */
export interface ShownTerm {
  readonly swedish: string;
  readonly words: ReadonlyMap<LanguageKey, string>;
}

/** The concepts of the term base, as the content's files have them. */
export function shownTerms(files: readonly ContentFile[]): ShownTerm[] {
  const entriesIn = (folder: string): Readonly<Record<string, unknown>>[] =>
    files.flatMap((file) => {
      const entry = file.path.startsWith(`${folder}/`) ? rawEntry(file) : undefined;
      return entry ? [entry.data] : [];
    });
  const showUnreviewed = entriesIn('settings').some((data) => data['showUnreviewedWords'] === true);
  return entriesIn('terms').map((data) => {
    const term = data as unknown as TermWords;
    const shown = varietyKeys.filter((key) => isShown(term, key, showUnreviewed));
    return {
      swedish: term.swedish,
      words: new Map(shown.map((key) => [key, wordIn(term, key)?.word ?? ''])),
    };
  });
}

export interface WordAtHand {
  readonly swedish: string;
  readonly word: string;
}

/** The words of a variety for the concepts that a Swedish text names, in the text's order. Swedish needs none. */
export function wordsAtHand(
  text: string,
  language: LanguageKey,
  terms: readonly ShownTerm[],
): readonly WordAtHand[] {
  if (language === sourceLanguage) return [];
  return terms
    .flatMap(({ swedish, words }) => {
      const word = words.get(language);
      const place = word === undefined ? -1 : text.search(inflected(swedish));
      return word === undefined || place < 0 ? [] : [{ place, swedish, word }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ swedish, word }) => ({ swedish, word }));
}

import { varietyKeys } from '../i18n/languages.ts';
import { wordIn, type TermWords, type VarietyWord } from '../model/varietyWord.ts';
import { minorChangesOf, sameMeaning } from './minorChanges.ts';
import type { RawEntry } from './rawEntry.ts';
import { stampedReview } from './review.ts';
import type { Renewed } from './stampedTranslation.ts';
import { textHash } from './textHash.ts';
import type { Review } from './review.ts';
import { wordHash } from './wordState.ts';

const wordsOf = ({ data }: RawEntry): TermWords => data as unknown as TermWords;

/** What of a word to write: the note of the Swedish word that it was given for, and a new review's tie to the word. */
function stampedWord(
  word: VarietyWord,
  before: () => VarietyWord | undefined,
  now: string,
  isAnew: boolean,
): { readonly source?: string; readonly review?: Review } {
  const review = stampedReview(
    word.review ?? {},
    () => before()?.review,
    () => wordHash(word),
  );
  return {
    ...(review && { review }),
    ...((word.source === undefined || isAnew || review) && word.source !== now && { source: now }),
  };
}

/**
 * The fields to write in a term, to keep its words in step with the Swedish word; none when it is right. A review of a word
 * says that it fits today's Swedish word.
 * @param written the file's fields as they are written, so that only what changes is changed
 */
export function stampedTerm(
  term: RawEntry,
  written: Readonly<Record<string, unknown>>,
  renewed: Renewed,
  before: () => RawEntry | undefined,
): Record<string, unknown> {
  const words = wordsOf(term);
  const now = textHash(words.swedish);
  const old = (): TermWords | undefined => {
    const entry = before();
    return entry && wordsOf(entry);
  };
  const changed = varietyKeys.flatMap((key) => {
    const word = wordIn(words, key);
    if (!word) return [];
    const isAnew = renewed === 'all' || renewed.has(key);
    const wordBefore = (): VarietyWord | undefined => {
      const earlier = old();
      return earlier && wordIn(earlier, key);
    };
    const stamps = stampedWord(word, wordBefore, now, isAnew);
    return Object.keys(stamps).length > 0 ? [[key, { ...(written[key] as object), ...stamps }] as const] : [];
  });
  const asked = words.sameMeaning === true;
  const from = textHash((asked ? old() : undefined)?.swedish ?? words.swedish);
  const isNew = asked && !sameMeaning(term, 'swedish', from, now);
  const changes = [...minorChangesOf(term), ...(isNew ? [{ field: 'swedish', from, to: now }] : [])];
  return {
    ...Object.fromEntries(changed),
    ...(asked && { sameMeaning: undefined }),
    ...(isNew && { minorChanges: changes }),
  };
}

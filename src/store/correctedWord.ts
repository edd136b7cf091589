import type { ReviewRole } from '../model/types/review.ts';
import type { VarietyWord } from '../model/varietyWord.ts';

/** In which role, and on which day (ISO 8601), someone has reviewed. */
export interface Reviewing {
  readonly role: ReviewRole;
  readonly date: string;
}

/** What a reviewer wants in place of a word and its plural; nothing for what is right as it stands. */
export interface RightWord {
  readonly word?: string | undefined;
  readonly plural?: string | undefined;
}

/** A word as it is written in its file, where empty lists are left out. */
export type WrittenWord = Omit<VarietyWord, 'alternatives' | 'sources'> &
  Partial<Pick<VarietyWord, 'alternatives' | 'sources'>>;

/** The former word stays beside the new one, with its sources; one that stood there already is taken with its own. */
function exchanged(
  old: WrittenWord | undefined,
  word: string,
): Pick<WrittenWord, 'alternatives' | 'sources'> {
  const beside = old?.alternatives ?? [];
  const sources = beside.find((other) => other.word === word)?.sources ?? [];
  const former = old ? [{ word: old.word, sources: old.sources ?? [], weakness: old.weakness }] : [];
  const alternatives = [...former, ...beside.filter((other) => other.word !== word)];
  return { ...(alternatives.length > 0 && { alternatives }), ...(sources.length > 0 && { sources }) };
}

/**
 * A term's word after a review. A new word has no source but the reviewer, and no recording; a word that has been reviewed is not weak any more.
 * @param old as it is written in the file; nothing where the variety has no word
 * @param isWhole whether the reviewer has answered for all of it, so that it counts as reviewed
 */
export function correctedWord(
  old: WrittenWord | undefined,
  right: RightWord,
  { date, role }: Reviewing,
  isWhole: boolean,
): WrittenWord {
  const { alternatives, audio, note, review, source, sources, weakness } = old ?? {};
  const word = right.word ?? old?.word ?? '';
  const isNew = word !== old?.word;
  // The stamp ties a review without a hash to the text that it stands with.
  const reviewed = { reviewedBy: role, reviewedOn: date, reviewedText: undefined };
  const reviewOfNew = { translatedBy: role, translatedOn: date, ...(isWhole && reviewed) };
  const written = {
    word,
    plural: right.plural ?? old?.plural,
    ...(isNew ? exchanged(old, word) : { alternatives, sources }),
    weakness: isWhole || isNew ? undefined : weakness,
    note,
    audio: isNew ? undefined : audio,
    review: isNew ? reviewOfNew : isWhole ? { ...review, ...reviewed } : review,
    source,
  };
  return Object.fromEntries(
    Object.entries(written).filter(([, value]) => value !== undefined),
  ) as WrittenWord;
}

import type { VarietyWord } from './varietyWord.ts';

type Forms = Pick<VarietyWord, 'word' | 'plural' | 'alternatives'>;

/** All that a term's word may be in a variety: the word itself first, then its plural and what stands beside it. */
export const wordForms = ({ word, plural, alternatives }: Forms): string[] => [
  word,
  ...(plural === undefined ? [] : [plural]),
  ...alternatives.map((alternative) => alternative.word),
];

/** Those that pages may show of a word that may be shown: a weak one beside it is kept for search. */
export const shownForms = ({ alternatives, ...forms }: Forms): string[] =>
  wordForms({ ...forms, alternatives: alternatives.filter(({ weakness }) => weakness === undefined) });

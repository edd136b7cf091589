import { describe, expect, it } from 'vitest';
import { varietyKeys } from '../../src/i18n/languages.ts';
import { weaknesses } from '../../src/model/types/terms.ts';
import { wordIn, type TermWords, type VarietyWord } from '../../src/model/varietyWord.ts';
import { contentDirectory, readContentFiles } from '../../src/store/contentFiles.ts';
import { rawEntry } from '../../src/store/rawEntry.ts';

const entries = readContentFiles(contentDirectory()).flatMap((file) => rawEntry(file) ?? []);
const terms = entries.filter(({ type }) => type === 'terms');
const explained = entries
  .filter(({ type }) => type === 'settings')
  .flatMap(({ data }) => (data['wordSources'] as { readonly code: string }[]).map(({ code }) => code));

const words = terms.flatMap(({ data, key }) =>
  varietyKeys.flatMap((language) => {
    const word = wordIn(data as unknown as TermWords, language);
    return word ? [{ name: `${key}.${language}`, word }] : [];
  }),
);

const namesOf = (isWrong: (word: VarietyWord) => boolean): string[] =>
  words.filter(({ word }) => isWrong(word)).map(({ name }) => name);

const codesOf = ({ alternatives, sources }: VarietyWord): string[] =>
  [...sources, ...alternatives.flatMap((other) => other.sources)].map(({ code }) => code);

describe('the term base', () => {
  it('holds every concept of the glossary, and every word that was found for them', () => {
    expect(terms.length).toBeGreaterThanOrEqual(218);
    expect(words.length).toBeGreaterThanOrEqual(863);
  });

  it('has no word that neither a source nor a person answers for', () => {
    expect(
      namesOf(({ review, sources }) => sources.length === 0 && !review?.translatedBy && !review?.reviewedBy),
    ).toEqual([]);
  });

  it('has no word that is called weak for a reason that nobody knows, or after a review', () => {
    const known = Object.keys(weaknesses);
    expect(
      namesOf(({ review, weakness }) => weakness !== undefined && (!known.includes(weakness) || review?.reviewedOn !== undefined)),
    ).toEqual([]);
  });

  it('calls each word weak that only word lists, the radio or one for many varieties vouch for', () => {
    const weak = ['GLT', 'MWrmy', 'RLX', 'RMG', 'SR'];
    expect(
      namesOf(({ review, sources, weakness }) =>
        sources.length > 0 && !review?.reviewedOn && weakness === undefined && sources.every(({ code }) => weak.includes(code)),
      ),
    ).toEqual([]);
  });

  it('calls each word of Resande weak that only 1177 vouches for, whose pages mix in other varieties', () => {
    expect(
      words.flatMap(({ name, word: { review, sources, weakness } }) =>
        name.endsWith('.resande') &&
        sources.length > 0 &&
        sources.every(({ code }) => code === '1177') &&
        !review?.reviewedOn &&
        weakness === undefined
          ? [name]
          : [],
      ),
    ).toEqual([]);
  });

  it('names no source that the glossary does not explain', () => {
    expect(explained.length).toBeGreaterThan(10);
    expect(namesOf((word) => codesOf(word).some((code) => !explained.includes(code)))).toEqual([]);
  });
});

/** Endings of Swedish nouns after words that end in `a`, in `e`, and in anything else. */
const endings = {
  a: '(?:a|an|or|orna)',
  e: '(?:e|en|et|er|na)',
  other: '(?:e?[nt]|na|[aeo]?r|[aeo]?rna)?',
} as const;

/**
 * Finds a Swedish word in a text, also in its commonest noun forms: definite, plural and genitive. Compounds are other words.
 * @example inflected('myndighet').test('Det gäller myndigheterna.') // => true
 */
export function inflected(word: string): RegExp {
  const last = word.at(-1);
  const changes = last === 'a' || last === 'e';
  const stem = (changes ? word.slice(0, -1) : word).replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}-])${stem}${endings[changes ? last : 'other']}s?(?![\\p{L}-])`, 'iu');
}

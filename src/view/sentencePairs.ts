/** The same passage in two languages; one side is empty where that language has no text. */
export type TextPair = readonly [text: string, beside: string];

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** @example sentences('Ett. Två? Tre!') // => ['Ett.', 'Två?', 'Tre!'] */
const sentences = (paragraph: string): string[] =>
  [...segmenter.segment(paragraph)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

function paragraphPairs(text: string, beside: string): TextPair[] {
  const [own, other] = [sentences(text), sentences(beside)];
  return own.length === other.length
    ? own.map((sentence, index) => [sentence, other[index] ?? ''])
    : [[text, beside]];
}

/**
 * Puts a text beside its translation in the smallest parts that can be trusted to say the same: sentence by sentence
 * where a paragraph has as many in both or where only one language has a text, else the paragraph; where the
 * paragraphs are not as many, the whole.
 * Nothing is lost or said twice, and the order is kept.
 */
export function sentencePairs(text: readonly string[], beside: readonly string[]): TextPair[] {
  if (text.length === 0) return beside.flatMap(sentences).map((sentence) => ['', sentence]);
  if (beside.length === 0) return text.flatMap(sentences).map((sentence) => [sentence, '']);
  if (text.length !== beside.length) return [[text.join(' '), beside.join(' ')]];
  return text.flatMap((paragraph, index) => paragraphPairs(paragraph, beside[index] ?? ''));
}

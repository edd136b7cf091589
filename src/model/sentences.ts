/** An abbreviation last: its full stop ends no sentence, though a capital or a number often follows. */
const abbreviated =
  /(?:^|[\s("”])(?:bl\.a|ca|dvs|d\.v\.s|f\.d|fr\.o\.m|kl|m\.fl|m\.m|nr|s\.k|t\.ex|t\.o\.m)\.$/i;

/** After a full stop, question mark or exclamation mark, or a colon before a capital, and what closes the sentence. */
const sentenceEnd = /(?<=[.!?…]["”’)\]]*)\s+(?=["”’([]?[\p{Lu}\p{N}])|(?<=:)\s+(?=["”’([]?\p{Lu})|\n\s*\n/u;

/**
 * The sentences of a Swedish text, in their order; an empty line ends a sentence too. A full stop within a word,
 * a number, an address or one of the usual abbreviations ends none.
 * @example sentencesOf('Ring kl. 9. Är det fara? Ring 112.') // => ['Ring kl. 9.', 'Är det fara?', 'Ring 112.']
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(sentenceEnd).filter((candidate) => candidate.trim() !== '')) {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviated.test(before))
      sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part.trim());
  }
  return sentences;
}

/** A number with spaces between its thousands, or letters and digits, also with a sign between them. */
const word =
  /(?<!\p{N})\p{N}{1,3}(?:[ \u00A0]\p{N}{3})+(?!\p{N})|[\p{L}\p{N}]+(?:[-–'’:.,/@][\p{L}\p{N}]+)*/gu;

/**
 * The words of a text as a reader counts them.
 * @example wordsOf('Åren 2012–2015 gav do.se 1 200 kr.') // => ['Åren', '2012–2015', 'gav', 'do.se', '1 200', 'kr']
 */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

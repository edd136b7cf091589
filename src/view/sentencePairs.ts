import { langText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { sentencesOf } from '../model/sentences.ts';
import { alone, pair, type Pair } from './pair.ts';

/** A text in one language; no paragraphs where that language has none. */
export interface Passages {
  readonly lang: LanguageKey;
  readonly paragraphs: readonly string[];
}

/** As many parts of a text and of its translation. */
function partPairs(own: Passages, beside: Passages): Pair[] {
  return own.paragraphs.map((text, index) =>
    pair(langText(text, own.lang), langText(beside.paragraphs[index] ?? '', beside.lang)),
  );
}

const inSentences = ({ lang, paragraphs }: Passages): Passages => ({
  lang,
  paragraphs: paragraphs.flatMap(sentencesOf),
});

const asOne = ({ lang, paragraphs }: Passages): Passages => ({ lang, paragraphs: [paragraphs.join(' ')] });

/** In sentences where there are as many in both, else as they are. */
function finest(own: Passages, beside: Passages): Pair[] {
  const [few, others] = [inSentences(own), inSentences(beside)];
  return few.paragraphs.length === others.paragraphs.length ? partPairs(few, others) : partPairs(own, beside);
}

/**
 * Puts a text beside its translation in the smallest parts that can be trusted to say the same: sentence by sentence
 * where a paragraph has as many in both or where only one language has a text, else the paragraph; where the
 * paragraphs are not as many, the whole.
 * Nothing is lost or said twice, and the order is kept.
 */
export function sentencePairs(own: Passages, beside: Passages): Pair[] {
  const only = own.paragraphs.length === 0 ? beside : own;
  if (own.paragraphs.length === 0 || beside.paragraphs.length === 0) {
    return inSentences(only).paragraphs.map((text) => alone(langText(text, only.lang)));
  }
  if (own.paragraphs.length !== beside.paragraphs.length) return partPairs(asOne(own), asOne(beside));
  return own.paragraphs.flatMap((text, index) =>
    finest(
      { lang: own.lang, paragraphs: [text] },
      { lang: beside.lang, paragraphs: [beside.paragraphs[index] ?? ''] },
    ),
  );
}

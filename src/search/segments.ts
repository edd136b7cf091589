import type { LanguageKey } from '../i18n/languages.ts';
import { readWord } from './wordLanguage.ts';

/** A run of plain text in one language, marked or not. What a hit shows is made of these alone. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
  readonly language: LanguageKey;
}

const join = (runs: readonly Segment[]): Segment[] =>
  runs.reduce<Segment[]>((joined, run) => {
    const last = joined.at(-1);
    return last && last.mark === run.mark && last.language === run.language
      ? [...joined.slice(0, -1), { ...last, text: last.text + run.text }]
      : [...joined, run];
  }, []);

/** Text from the index as runs; a word that carries no sign is in the page's own language. */
function runs(text: string, page: LanguageKey, mark: boolean): Segment[] {
  return text
    .split(/(?<=\s)(?=\S)/)
    .filter((word) => word !== '')
    .map((word) => {
      const read = readWord(word);
      return { text: read.text, mark, language: read.language ?? page };
    });
}

/** A title, which Pagefind gives as plain text. */
export const titleSegments = (title: string, page: LanguageKey): Segment[] => join(runs(title, page, false));

/**
 * Pagefind's excerpt: text with `<mark>` around words, and `<` and `>` of the text itself as entities.
 * It is taken apart as a string and never parsed as HTML; whatever else looks like a tag stays text.
 */
export function excerptSegments(excerpt: string, page: LanguageKey): Segment[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s);
  return join(
    parts.flatMap((part, position) =>
      runs(part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), page, position % 2 === 1),
    ),
  );
}

import { functionWords } from '../i18n/functionWords.ts';

/**
 * The words of a text or a question as search compares them: runs of letters and digits, in lower case.
 * @example searchedWords('Kontakta Försäkringskassan (e-post)') // => ['kontakta', 'försäkringskassan', 'e', 'post']
 */
export const searchedWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * Those that say what a text or a question is about, which small words and single letters do not; all of them where
 * none does.
 * @example tellingWords('han slår mig') // => ['slår']
 */
export function tellingWords(text: string): string[] {
  const words = searchedWords(text);
  const telling = words.filter((word) => word.length > 1 && !functionWords.has(word));
  return telling.length > 0 ? telling : words;
}

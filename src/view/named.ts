import type { LangText } from '../i18n/langText.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { alone, pair, type Pair } from './pair.ts';

/**
 * What something is called in a language: its title there; else the term's word, as a help, with the Swedish title
 * beside it, so that the word never claims to say all of it; else the Swedish title.
 */
export function named(
  { termWord }: Pick<Store, 'termWord'>,
  language: LanguageKey,
  title: LangText,
  term: string | undefined,
): Pair {
  const word = title.lang === language || term === undefined ? undefined : termWord(term, language);
  const helps = word !== undefined && word.toLowerCase() !== title.text.toLowerCase();
  return helps ? pair({ text: word, lang: language }, title) : alone(title);
}

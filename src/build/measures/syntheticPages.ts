import { localAddress } from '../../i18n/address.ts';
import { tagOf, varietyKeys, type LanguageKey } from '../../i18n/languages.ts';
import type { Pages } from '../search/indexFiles.ts';

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The words of a page's own text, as often as they stand there. */
const wordsIn = (html: string): string[] =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<script.*?<\/script>|<[^>]*>|&\w+;/gs, ' ')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];

/**
 * Pages of a site that has grown: half of them Swedish, with the words of a site's own pages as often as they stand
 * there and compounds of them, the others in the varieties' places, of letters that are no language.
 * @param real - Swedish pages
 */
export function syntheticPages(real: Pages, count: number): Map<string, string> {
  const random = chance(1);
  const words = [...real.values()].flatMap(wordsIn);
  const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
  const swedish = (): string => (random() < 0.1 ? pick() + pick() : pick());
  const letters = 'abdefghiklmnoprstuv';
  const noLanguage = (): string =>
    Array.from(
      { length: 4 + Math.floor(random() * 5) },
      () => letters[Math.floor(random() ** 2 * letters.length)],
    ).join('');
  const page = (at: number): [string, string] => {
    const variety: LanguageKey | undefined = varietyKeys[Math.floor(at / 2) % varietyKeys.length];
    const language = at % 2 === 0 || variety === undefined ? 'sv' : variety;
    const word = language === 'sv' ? swedish : noLanguage;
    const text = (length: number): string => Array.from({ length }, word).join(' ');
    const main = `<h1>${text(3)}</h1><p>${text(120 + Math.floor(random() * 360))}.</p>`;
    const html = `<html lang="${tagOf(language)}"><main data-pagefind-body>${main}</main></html>`;
    return [localAddress(`/nyheter/sida-${at}/`, language), html];
  };
  return new Map(Array.from({ length: count }, (_, at) => page(at)));
}

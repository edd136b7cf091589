import { localAddress, splitAddress } from '../i18n/address.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Asked, Said } from './alternatives.ts';
import type { PagefindPage } from './pagefind.ts';
import { searchedWords } from './searchedWords.ts';
import { excerptSegments, titleSegments, type Segment } from './segments.ts';
import { swedishStem } from './swedishStem.ts';

/** A number to ring, as the page has it. @example { href: 'tel:11414', number: '114 14' } */
export interface Phone {
  readonly href: string;
  readonly number: string;
}

/** Why a page is found that does not have the words as they were typed: the words that stood for them. */
export interface Why {
  readonly reason: 'spelling' | 'language';
  readonly words: readonly Segment[];
}

export interface Hit {
  readonly href: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  readonly phone?: Phone;
  readonly why?: Why;
}

/** Reads what `build/pagePhone.ts` has written; whatever else stands there is no number. */
function phoneIn(written = ''): Phone | undefined {
  const [, digits, number] = /^(\+?\d+) (.+)$/.exec(written) ?? [];
  return digits === undefined || number === undefined ? undefined : { href: `tel:${digits}`, number };
}

/** A word that stands for others, in the language it is in. */
const asSegment = (by: Asked | Said, reader: LanguageKey): Segment => ({
  text: by.meant,
  mark: false,
  language: 'isRomani' in by ? reader : sourceLanguage,
});

/** Whether a Swedish word was typed in another way than it is written. */
export const isRespelt = (way: Asked | Said): boolean =>
  way.reason === 'spelling' || (way.reason === 'letters' && !('isRomani' in way));

function whyOf(by: readonly (Asked | Said)[], reader: LanguageKey): Why | undefined {
  const through = by.filter(({ reason }) => reason === 'language');
  const ways = through.length > 0 ? through : by.filter(isRespelt);
  const words = ways.map((way) => asSegment(way, reader));
  return words.length === 0 ? undefined : { reason: through.length > 0 ? 'language' : 'spelling', words };
}

/** Whether a word of the excerpt is one of those by which its page was found, in some form. */
function foundBy(by: readonly (Asked | Said)[]): (text: string) => boolean {
  const stems = new Set(
    by.flatMap((way) => ['ask' in way ? way.ask : way.meant, way.meant]).map(swedishStem),
  );
  return (text) => searchedWords(text).some((word) => stems.has(swedishStem(word)));
}

/**
 * A page found; one of the reader's own is linked under the path of the reader's language, whatever it is written in.
 * @param by what the page answers the words of the question by
 */
export function toHit(
  page: PagefindPage,
  reader: LanguageKey,
  isOwn: boolean,
  by: readonly (Asked | Said)[] = [],
): Hit {
  const { language } = splitAddress(page.url);
  const [place, another] = page.sub_results;
  const { url, excerpt } = place && !another ? place : page;
  const phone = phoneIn(page.meta['phone']);
  const why = whyOf(by, reader);
  return {
    href: isOwn && language !== reader ? localAddress(url, reader) : url,
    title: titleSegments(page.meta['title'] ?? url, language),
    excerpt: excerptSegments(excerpt, language, foundBy(by)),
    ...(phone && { phone }),
    ...(why && { why }),
  };
}

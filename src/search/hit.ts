import { localAddress, splitAddress } from '../i18n/address.ts';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import type { Asked } from './alternatives.ts';
import { excerptOf } from './excerpt.ts';
import { likeness } from './likeness.ts';
import type { Way } from './phrases.ts';
import { searchedWords } from './searchedWords.ts';
import type { PageText } from './searchIndex.ts';
import { segments, type Segment } from './segments.ts';
import { readWord } from './wordLanguage.ts';

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
const asSegment = (by: Asked | Way, reader: LanguageKey): Segment => ({
  text: by.meant,
  mark: false,
  language: 'lists' in by ? reader : sourceLanguage,
});

/** Whether a Swedish word was typed in another way than it is written. */
export const isRespelt = (way: Asked | Way): boolean =>
  way.reason === 'spelling' || (way.reason === 'letters' && !('lists' in way));

function whyOf(by: readonly (Asked | Way)[], reader: LanguageKey): Why | undefined {
  const through = by.filter(({ reason }) => reason === 'language');
  const ways = through.length > 0 ? through : by.filter(isRespelt);
  const words = ways.map((way) => asSegment(way, reader));
  return words.length === 0 ? undefined : { reason: through.length > 0 ? 'language' : 'spelling', words };
}

/** Whether a word of a page is one of those by which it was found. */
function foundBy(by: readonly (Asked | Way)[]): (word: string) => boolean {
  const ways = by.flatMap((way) => ['ask' in way ? way.ask : way.meant, way.meant]).map(likeness);
  return (word) => searchedWords(word).some((one) => ways.some((like) => like(one) > 0));
}

/**
 * A page found; one of the reader's own is linked under the path of the reader's language, whatever it is written in.
 * @param by what the page answers the words of the question by
 */
export function toHit(
  page: PageText,
  reader: LanguageKey,
  isOwn: boolean,
  by: readonly (Asked | Way)[] = [],
): Hit {
  const { language } = splitAddress(page.url);
  const answers = foundBy(by);
  const { text, below } = excerptOf(page, (word) => answers(readWord(word).text));
  const url = below ? `${page.url}#${below.id}` : page.url;
  const phone = phoneIn(page.meta['phone']);
  const why = whyOf(by, reader);
  return {
    href: isOwn && language !== reader ? localAddress(url, reader) : url,
    title: segments(page.meta['title'] ?? page.url, language),
    excerpt: segments(text, language, answers),
    ...(phone && { phone }),
    ...(why && { why }),
  };
}

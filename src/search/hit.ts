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

/** A number to ring, as the page has it. @example { href: 'tel:11414', number: '114 14', note: [] } */
export interface Phone {
  readonly href: string;
  readonly number: string;
  /** What the page says of it: whom to ask for, and that nobody has confirmed it. */
  readonly note: readonly Segment[];
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

/** Reads what `build/search/searchPage.ts` has written; whatever else stands there is no number. */
function phoneIn({ phone = '', phoneNote = '' }: PageText['meta'], page: LanguageKey): Phone | undefined {
  const [, digits, number] = /^(\+?\d+) (.+)$/.exec(phone) ?? [];
  if (digits === undefined || number === undefined) return undefined;
  return { href: `tel:${digits}`, number, note: segments(phoneNote, page) };
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

/** Whether one of the words of a text is that by which a page was found. */
function foundBy(way: Asked | Way): (text: string) => boolean {
  const likes = ['ask' in way ? way.ask : way.meant, way.meant].map(likeness);
  return (text) => searchedWords(text).some((word) => likes.some((like) => like(word) > 0));
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
  const title = page.meta['title'] ?? page.url;
  const ways = by.map(foundBy);
  const answers = (word: string): boolean => ways.some((found) => found(word));
  const isSaidByTitle = ways.every((found) => found(readWord(title).text));
  const { text, below } = excerptOf(page, (word) => answers(readWord(word).text), isSaidByTitle);
  const phone = phoneIn(page.meta, language);
  // Where there is someone to ring, the number stands at the top.
  const url = below !== undefined && !phone ? `${page.url}#${below}` : page.url;
  const why = whyOf(by, reader);
  return {
    href: isOwn && language !== reader ? localAddress(url, reader) : url,
    title: segments(title, language),
    excerpt: segments(text, language, answers),
    ...(phone && { phone }),
    ...(why && { why }),
  };
}

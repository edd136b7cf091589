import { splitAddress } from '../../i18n/address.ts';
import { compareCodes } from '../../i18n/compare.ts';
import { isVarietyKey, type LanguageKey } from '../../i18n/languages.ts';
import { makeLexicon, type SearchWords } from '../../search/lexicon.ts';
import type { WrittenWords } from '../../search/siteWords.ts';
import { searchedWords } from '../../search/searchedWords.ts';
import { readWord } from '../../search/wordLanguage.ts';
import { writeWords } from '../../search/wordList.ts';
import type { Fragment } from './fragments.ts';
import { ordinaryWords } from './ordinaryWords.ts';

/**
 * Letters that the list of Swedish words may have, and half as many of Romani: about 25 kB over the wire. A larger site lists the words of its titles
 * first and then those that are on most pages, and finds the rest as they are written.
 */
const most = 64_000;

interface Counted {
  pages: number;
  inTitle: boolean;
}

function count(words: Map<string, Counted>, found: ReadonlySet<string>, titled: ReadonlySet<string>): void {
  for (const word of found) {
    const counted = words.get(word) ?? { pages: 0, inTitle: false };
    words.set(word, { pages: counted.pages + 1, inTitle: counted.inTitle || titled.has(word) });
  }
}

/** A page's words in Swedish and in Romani; each word says its language where it is another than the page's. */
function wordsOf(text: string, page: LanguageKey): { swedish: Set<string>; romani: Set<string> } {
  const swedish = new Set<string>();
  const romani = new Set<string>();
  for (const piece of text.split(/\s+/)) {
    const { text: word, language = page } = readWord(piece);
    for (const one of searchedWords(word)) (isVarietyKey(language) ? romani : swedish).add(one);
  }
  return { swedish, romani };
}

/** The most telling words, as many as the list may have. */
function chosen(words: ReadonlyMap<string, Counted>, room: number): string[] {
  let left = room;
  return [...words]
    .sort(([, a], [, b]) => Number(b.inTitle) - Number(a.inTitle) || b.pages - a.pages)
    .filter(([word]) => (left -= word.length + 1) > 0)
    .map(([word]) => word)
    .sort(compareCodes);
}

/** The lists of the words of an index's pages, and of those that may be taken for them, for the browser. */
export function listedWords(pages: Iterable<Fragment>, known: SearchWords): WrittenWords {
  const swedish = new Map<string, Counted>();
  const romani = new Map<string, Counted>();
  for (const { url, content, meta } of pages) {
    const { language } = splitAddress(url);
    const inTitle = wordsOf(meta['title'] ?? '', language);
    const inText = wordsOf(content, language);
    count(swedish, inText.swedish, inTitle.swedish);
    count(romani, inText.romani, inTitle.romani);
  }
  const listed = { romani: chosen(romani, most / 2), swedish: chosen(swedish, most) };
  const complete = listed.swedish.length === swedish.size && listed.romani.length === romani.size;
  const lexicon = makeLexicon({ ...listed, complete, ordinary: [] }, known);
  return {
    swedish: writeWords(listed.swedish),
    romani: writeWords(listed.romani),
    complete,
    ordinary: writeWords(ordinaryWords(lexicon)),
  };
}

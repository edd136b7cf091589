import { compareText } from '../i18n/compare.ts';
import { langText, type LangText } from '../i18n/langText.ts';
import { languageOf, sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { inflected } from '../model/inflected.ts';
import type { Route } from '../store/route.ts';
import type { Store } from '../store/store.ts';
import { pageLink, type Link, type Reading } from './link.ts';

export interface HardWord {
  readonly word: LangText;
  readonly definition: LangText;
}

/** The hard words that stand on a page, each with what it means, and the way to all words. */
export interface HardWords {
  readonly words: readonly HardWord[];
  readonly glossary: Link;
}

const isLangText = (value: object): value is LangText => 'lang' in value && 'text' in value;

/** The texts in a language among an entry's values. */
const textsIn = (value: unknown, lang: LanguageKey): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isLangText(value)) return value.lang === lang ? [value.text] : [];
  return Object.values(value).flatMap((part) => textsIn(part, lang));
};

/** A text without the addresses of its links and without the tags of its blocks, which no one reads. */
const readText = (text: string): string => text.replaceAll(/\]\([^)]*\)|<[^>]*>/g, ' ');

/** Pages that repeat others, the glossary itself, and one that has no room left within its size. */
const isLeftOut = ({ page }: Route): boolean =>
  page.kind !== 'entry' && (page.kind !== 'page' || page.key === 'brobyggare');

/** The words of the term base that a page in easy Swedish uses and that have a definition; nothing for other pages. */
export function hardWords(store: Store, route: Route, { language, lang }: Reading): HardWords | undefined {
  const { entry } = route;
  if (!entry || languageOf(lang).kind !== 'easy' || isLeftOut(route)) return undefined;
  const text = readText([...textsIn(entry.in(lang), lang), entry.bodyText(lang)].join('\n'));
  const words = store
    .entries('terms')
    .map((term) => term.in(sourceLanguage))
    .flatMap(({ swedish, definition }) =>
      definition !== undefined && inflected(swedish).test(text)
        ? [{ word: langText(swedish, lang), definition: langText(definition, lang) }]
        : [],
    )
    .sort((a, b) => compareText(a.word.text, b.word.text));
  return words.length === 0
    ? undefined
    : { words, glossary: pageLink('ordlista', 'nav.glossary', language, store.translator(lang)) };
}

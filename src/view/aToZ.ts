import { compareText } from '../i18n/compare.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import { letterOf } from '../model/letters.ts';
import type { Store } from '../store/store.ts';
import { routeLink, type Link } from './link.ts';
import { pageView, type PageView } from './page.ts';

export interface LetterGroup {
  readonly letter: string;
  readonly links: readonly Link[];
}

export interface AToZView extends PageView {
  readonly groups: readonly LetterGroup[];
}

const initial = (text: string): string => {
  const letter = letterOf(text);
  return /\p{L}/u.test(letter) ? letter.toUpperCase() : '0–9';
};

/** Every page of the site by its title, in the reader's language where it has one. The letters of the glossary lie under Ordlista, pages to pass on under what they pass on. */
export function aToZView(store: Store, language: LanguageKey): AToZView {
  const page = pageView(store, 'a-o', language);
  const links = store.routes
    .filter(({ page: { kind } }) => kind === 'page' || kind === 'entry')
    .map((route) => routeLink(route, page))
    .sort((a, b) => compareText(a.text.text, b.text.text));
  const groups = Map.groupBy(links, (link) => initial(link.text.text));
  return { ...page, groups: [...groups].map(([letter, found]) => ({ letter, links: found })) };
}

import { langAttributes } from '../i18n/langAttributes.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Hit } from '../search/find.ts';
import type { Segment } from '../search/segments.ts';

function setLanguage(element: HTMLElement, language: LanguageKey): void {
  const { lang, translate } = langAttributes(language);
  element.setAttribute('lang', lang);
  element.setAttribute('translate', translate);
}

function segmentNode({ text, mark, language }: Segment, around: LanguageKey): Node {
  if (!mark && language === around) return document.createTextNode(text);
  const element = document.createElement(mark ? 'mark' : 'span');
  if (language !== around) setLanguage(element, language);
  element.textContent = text;
  return element;
}

/** Fills an element with runs of text, under the language that most of them are in. */
function fill(element: HTMLElement, segments: readonly Segment[]): void {
  const length = (language: LanguageKey): number =>
    segments.reduce((sum, one) => sum + (one.language === language ? one.text.length : 0), 0);
  const [main] = segments.map(({ language }) => language).sort((a, b) => length(b) - length(a));
  if (main === undefined) return;
  setLanguage(element, main);
  element.replaceChildren(...segments.map((segment) => segmentNode(segment, main)));
}

/** A hit as a list item: text nodes, marks and one link; nothing of it is ever read as HTML. */
export function hitItem(hit: Hit): HTMLLIElement {
  const link = document.createElement('a');
  link.href = hit.href;
  fill(link, hit.title);
  const heading = document.createElement('h3');
  heading.append(link);
  const excerpt = document.createElement('p');
  fill(excerpt, hit.excerpt);
  const item = document.createElement('li');
  item.append(heading, excerpt);
  return item;
}

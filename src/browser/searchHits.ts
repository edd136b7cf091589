import { langAttributes } from '../i18n/langAttributes.ts';
import type { LanguageKey } from '../i18n/languages.ts';
import type { Hit, Phone, Why } from '../search/hit.ts';
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

function paragraph(...parts: readonly Node[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...parts);
  return element;
}

/** Runs of text as an element of their own. */
export function textElement(name: 'b' | 'p' | 'button', segments: readonly Segment[]): HTMLElement {
  const element = document.createElement(name);
  fill(element, segments);
  return element;
}

/** The way to ring someone; it says whose the number is where it is the switchboard's. */
function phoneLink({ href, number }: Phone, say: Say, switchboard: string | undefined): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(say('call'), ' ', ...(href === switchboard ? [say('whom'), ' '] : []), number);
  return link;
}

/** One of the page's messages. */
type Say = (name: 'spelling' | 'language' | 'call' | 'whom') => Node;

/** Why the hit is there, in small. */
function reasonFor({ reason, words }: Why, say: Say): HTMLElement {
  const small = document.createElement('small');
  small.append(say(reason), ' ', textElement('b', words));
  return paragraph(small);
}

/**
 * A hit as a list item: text nodes, marks, a link to the page, and one that rings, with what the page says of the
 * number, where it has one.
 * Nothing of it is ever read as HTML.
 */
export function hitItem(
  { excerpt, href, phone, title, why }: Hit,
  say: Say,
  switchboard: string | undefined,
): HTMLLIElement {
  const link = document.createElement('a');
  link.href = href;
  fill(link, title);
  const heading = document.createElement('h3');
  heading.append(link);
  const item = document.createElement('li');
  item.append(heading);
  if (why) item.append(reasonFor(why, say));
  if (excerpt.length > 0) item.append(textElement('p', excerpt));
  if (phone) item.append(paragraph(phoneLink(phone, say, switchboard)));
  if (phone && phone.note.length > 0) item.append(textElement('p', phone.note));
  return item;
}

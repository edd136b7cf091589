import { defaultTreeAdapter, html, parse, serialize, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { splitAddress } from '../../i18n/address.ts';
import { languages, type LanguageKey } from '../../i18n/languages.ts';
import { signWords } from '../../search/wordLanguage.ts';
import { nameHeadings } from './headingIds.ts';
import { attribute, hasClass, isElement, textOf } from './htmlTree.ts';
import { pagePhone } from './pagePhone.ts';

function findBody(node: Tree.ParentNode): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const body = attribute(child, 'data-pagefind-body') === undefined ? findBody(child) : child;
    if (body) return body;
  }
  return undefined;
}

/** The part of a page that search reads, or nothing where the page is kept out. */
export const searchBody = (page: string): Tree.Element | undefined =>
  page.includes('data-pagefind-body') ? findBody(parse(page)) : undefined;

const textIn = (parentNode: Tree.Element, value: string): Tree.TextNode => ({
  nodeName: '#text',
  value,
  parentNode,
});

/** Neighbours that the style sheet keeps apart, as a label and its value, would otherwise become one word or sentence. */
function keepApart(element: Tree.Element): void {
  if (element.tagName === 'dt' && !/:\s*$/.test(textOf(element)))
    element.childNodes.push(textIn(element, ':'));
  element.childNodes = element.childNodes.flatMap((child, position) => {
    const apart =
      isElement(child) && (child.tagName === 'small' || isElement(element.childNodes[position - 1]));
    return apart ? [textIn(element, ' '), child] : [child];
  });
}

function signForeignWords(element: Tree.Element, page: LanguageKey, around: LanguageKey): void {
  const tag = attribute(element, 'lang');
  const language = languages.find((row) => row.tag === tag)?.key ?? around;
  keepApart(element);
  for (const child of element.childNodes) {
    if (isElement(child)) signForeignWords(child, page, language);
    else if ('value' in child && language !== page) child.value = signWords(child.value, language);
  }
}

/** What is there to be used or heard and says nothing of its page: ways to ring, to pass on and back to the choice. */
const toolClasses = ['ask-whom', 'pass-on', 'finder-back', 'visually-hidden'];

const isTool = (element: Tree.Element): boolean =>
  toolClasses.some((name) => hasClass(element, name)) ||
  (hasClass(element, 'phone-button') && element.childNodes.some(hasNumber));

const hasNumber = (node: Tree.ChildNode): boolean =>
  isElement(node) && (node.tagName === 'strong' || node.childNodes.some(hasNumber));

function dropTools(element: Tree.Element): void {
  element.childNodes = element.childNodes.filter((child) => !isElement(child) || !isTool(child));
  for (const child of element.childNodes) if (isElement(child)) dropTools(child);
}

/** Something that Pagefind keeps of a page beside its text. */
const meta = (name: string, content: string): string =>
  serializeOuter(
    defaultTreeAdapter.createElement('meta', html.NS.HTML, [
      { name: 'data-pagefind-meta', value: `${name}[content]` },
      { name: 'content', value: content },
    ]),
  );

/**
 * What Pagefind reads of a page: its body without tools, with the words in other languages signed, and all its headings
 * as places.
 */
export function searchPage(path: string, body: Tree.Element): string {
  const { language } = splitAddress(path);
  signForeignWords(body, language, language);
  const call = pagePhone(path, body);
  const head = call ? meta('phone', call.phone) + meta('phoneNote', call.note) : '';
  dropTools(body);
  nameHeadings(body);
  return `<html lang="${language}"><head>${head}</head><main data-pagefind-body>${serialize(body)}</main></html>`;
}

import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { splitAddress } from '../i18n/address.ts';
import { languages, type LanguageKey } from '../i18n/languages.ts';
import { pagePhone } from './pagePhone.ts';
import { signWords } from '../search/wordLanguage.ts';

const isElement = (node: Tree.ChildNode | undefined): node is Tree.Element =>
  node !== undefined && 'tagName' in node;

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function findBody(node: Tree.ParentNode): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const body = attribute(child, 'data-pagefind-body') === undefined ? findBody(child) : child;
    if (body) return body;
  }
  return undefined;
}

/** The part of a page that search reads, or nothing where the page is kept out. */
export const searchBody = (html: string): Tree.Element | undefined =>
  html.includes('data-pagefind-body') ? findBody(parse(html)) : undefined;

/** Neighbours that the style sheet keeps apart, as a label and its value, would otherwise become one word. */
function keepApart(element: Tree.Element): void {
  element.childNodes = element.childNodes.flatMap((child, position) => {
    const apart =
      isElement(child) && (child.tagName === 'small' || isElement(element.childNodes[position - 1]));
    return apart ? [{ nodeName: '#text', value: ' ', parentNode: element }, child] : [child];
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

/** Ways to ring and to pass on, which are the same on many pages and say nothing of theirs. */
const isTool = (element: Tree.Element): boolean => {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  const isButton = classes.includes('phone-button') && element.childNodes.some(hasNumber);
  return isButton || classes.includes('ask-whom') || classes.includes('pass-on');
};

const hasNumber = (node: Tree.ChildNode): boolean =>
  isElement(node) && (node.tagName === 'strong' || node.childNodes.some(hasNumber));

function dropTools(element: Tree.Element): void {
  element.childNodes = element.childNodes.filter((child) => !isElement(child) || !isTool(child));
  for (const child of element.childNodes) if (isElement(child)) dropTools(child);
}

/** What Pagefind reads of a page: its body without tools, with the words in other languages signed. */
export function searchPage(path: string, body: Tree.Element): string {
  const { language } = splitAddress(path);
  const phone = pagePhone(path, body);
  const head = phone === undefined ? '' : `<meta data-pagefind-meta="phone[content]" content="${phone}">`;
  dropTools(body);
  signForeignWords(body, language, language);
  return `<html lang="${language}"><head>${head}</head><main data-pagefind-body>${serialize(body)}</main></html>`;
}

import { parse, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { splitAddress } from '../i18n/address.ts';
import { languages, type LanguageKey } from '../i18n/languages.ts';
import { signWords } from '../search/wordLanguage.ts';

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function findBody(node: Tree.ParentNode): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const body = attribute(child, 'data-pagefind-body') === undefined ? findBody(child) : child;
    if (body) return body;
  }
  return undefined;
}

function signForeignWords(element: Tree.Element, page: LanguageKey, current: LanguageKey): void {
  const tag = attribute(element, 'lang');
  const language = languages.find((row) => row.tag === tag)?.key ?? current;
  for (const child of element.childNodes) {
    if ('tagName' in child) signForeignWords(child, page, language);
    else if (child.nodeName === '#text' && 'value' in child && language !== page) child.value = signWords(child.value, language);
  }
}

/** What Pagefind reads of a page: its body, the words in other languages signed, the filters inside. Nothing if it has no body. */
export function searchPage(path: string, html: string, readers: readonly LanguageKey[]): string | undefined {
  const body = findBody(parse(html));
  if (!body) return undefined;
  const { language } = splitAddress(path);
  signForeignWords(body, language, language);
  const filters = [`language:${language}`, ...readers.map((reader) => `reader:${reader}`)];
  const tags = filters.map((filter) => `<i data-pagefind-filter="${filter}"></i>`).join('');
  return `<html lang="${language}"><body data-pagefind-body>${tags}${serializeOuter(body)}</body></html>`;
}

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
type Node = DefaultTreeAdapterTypes.Node;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

/** What a template holds stands apart from it in the tree; here it is found again. */
const templates = new WeakMap<Node, Element>();

function childrenOf(node: Node): readonly Node[] {
  if (!('content' in node)) return 'childNodes' in node ? node.childNodes : [];
  templates.set(node.content, node);
  return node.content.childNodes;
}

/** Every node below a node, in the order of the document; also what a template holds for scripts to show. */
function below(node: Node, found: Node[] = []): Node[] {
  for (const child of childrenOf(node)) {
    found.push(child);
    below(child, found);
  }
  return found;
}

/** All elements of an HTML text, in order, also those for readers without scripts. */
export const parseElements = (html: string): Element[] =>
  below(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })).filter(isElement);

export const elementsIn = (element: Element): Element[] => below(element).filter(isElement);

/** The text nodes that a reader meets, so not the contents of scripts and styles. */
export const textNodesIn = (element: Element): TextNode[] =>
  below(element)
    .filter(isText)
    .filter((node) => !['script', 'style'].includes(parentOf(node)?.tagName ?? ''));

/** An element's text with white space evened out. */
export const textIn = (element: Element): string =>
  textNodesIn(element)
    .map((node) => node.value)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

export function parentOf(node: Element | TextNode): Element | undefined {
  const parent = node.parentNode;
  if (!parent) return undefined;
  return isElement(parent) ? parent : templates.get(parent);
}

/** An element or the nearest one around it for which the test holds. */
export function closest(
  element: Element | undefined,
  test: (element: Element) => boolean,
): Element | undefined {
  let at = element;
  while (at && !test(at)) at = parentOf(at);
  return at;
}

export const isWithin = (element: Element, tagName: string): boolean =>
  closest(parentOf(element), (around) => around.tagName === tagName) !== undefined;

/** The language tag that holds for an element, from itself or what is around it. */
export function languageAt(element: Element | undefined): string {
  const speaking = closest(element, (around) => attribute(around, 'lang') !== undefined);
  return speaking ? (attribute(speaking, 'lang') ?? '') : '';
}

export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** The languages of an element's words. */
export const languagesIn = (element: Element): string[] => [
  ...new Set(
    textNodesIn(element)
      .filter((node) => hasLetters(node.value))
      .map((node) => languageAt(parentOf(node))),
  ),
];

/** The first line (1-based) of an element in its file. */
export const lineOf = (element: Element): number => element.sourceCodeLocation?.startLine ?? 1;

/** An element's start tag, to recognise it by. @example '<a class="card" href="/stod/">' */
export const startTag = ({ tagName, attrs }: Element): string =>
  `<${[tagName, ...attrs.map(({ name, value }) => (value === '' ? name : `${name}="${value}"`))].join(' ')}>`;

/** Whether a list attribute such as `class` or `rel` has a word. */
export const hasWord = (element: Element, name: string, word: string): boolean =>
  (attribute(element, name) ?? '').split(/\s+/).includes(word);

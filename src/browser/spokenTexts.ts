/** What is read of a node of the page; the browser's own nodes are such. */
export interface PageNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/** What stands within a sentence; anything else begins and ends one. */
const inline = /^(#text|A|EM|SMALL|SPAN|STRONG|TIME)$/;

/** What is not read, by how its name (of a comment: `#comment`), what it has as `open` and its class begin or end. */
const unread = /^(#c|BUTTON|NAV|SCRIPT|DETAILS n)|sources$/;

/** How a language tag of Swedish begins, as pages or as devices write them. */
export const swedish = /^sv(\b|_)/;

/**
 * The texts of a part of the page that a Swedish voice may read, in order, a sentence or more in each. What is in
 * another language is left out to the word: Romani is never given to a voice that does not know it. So is what is not
 * shown, and the page's sources. What has a name for screen readers is read by it, and so numbers digit by digit. Elements
 * with no white space between them are texts of their own, so that the voice pauses there.
 * @param around the language that the part stands in
 */
export function spokenTexts(part: PageNode, around: string): string[] {
  let lines = '';
  const read = (node: PageNode, outer: string): void => {
    const of = (name: string): string | null => node.getAttribute?.(name) ?? null;
    if (
      unread.test(`${node.nodeName} ${of('open')} ${of('class')}`) ||
      (of('hidden') ?? of('aria-hidden')) !== null
    )
      return;
    const lang = of('lang') ?? outer;
    const said = node.nodeValue ?? of('aria-label');
    const edge = inline.test(node.nodeName) ? '' : '\n';
    lines += edge;
    let before: string | null = '';
    if (said === null)
      for (const child of node.childNodes) {
        // Only elements have no value of their own.
        if ((before ?? child.nodeValue) === null) lines += '\n';
        before = child.nodeValue;
        read(child, lang);
      }
    else if (swedish.test(lang)) lines += said.replace(/\s+/g, ' ');
    lines += edge;
  };
  read(part, around);
  return lines.match(/\S.*/g) ?? [];
}

/** What is read of a node of the page; the browser's own nodes are such. */
export interface PageNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly getAttribute?: (name: string) => string | null;
}

/** What stands within a sentence; anything else begins and ends one. */
const inline = /^(?:#text|A|EM|SMALL|SPAN|STRONG|TIME)$/;

const unread = /^(?:#comment|BUTTON|NAV|SCRIPT)$/;

/**
 * The texts of a part of the page that a Swedish voice may read, in order, a sentence or more in each. What is in
 * another language is left out to the word: Romani is never given to a voice that does not know it. So is what is not
 * shown. What has a name for screen readers is read by it, and so numbers digit by digit.
 * @param around the language that the part stands in
 */
export function spokenTexts(part: PageNode, around: string): string[] {
  let lines = '';
  const read = (node: PageNode, outer: string): void => {
    const { nodeName } = node;
    const of = (name: string): string | null => node.getAttribute?.(name) ?? null;
    const isFolded = nodeName === 'DETAILS' && of('open') === null;
    if (unread.test(nodeName) || isFolded || (of('hidden') ?? of('aria-hidden')) !== null) return;
    const lang = of('lang') ?? outer;
    const said = node.nodeValue ?? of('aria-label');
    const edge = inline.test(nodeName) ? '' : '\n';
    lines += edge;
    if (said === null) for (const child of node.childNodes) read(child, lang);
    else if (/^sv\b/.test(lang)) lines += said.replace(/\s+/g, ' ');
    lines += edge;
  };
  read(part, around);
  return lines.split(/\s*\n\s*/).filter(Boolean);
}

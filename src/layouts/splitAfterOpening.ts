/** Paragraphs cannot stand within each other, so the first end is the first one's. What wraps them may stand before. */
const opening = /^(?:\s*<div[^>]*>|\s*<p class="date">.*?<\/p>)*\s*<p[ >].*?<\/p>/s;

/**
 * A page's content as HTML in two parts: the first paragraph of its text, with its date and what opens around it, and
 * all that follows. Content that begins with anything else is all in the first part, so that nothing is put before it.
 */
export function splitAfterOpening(html: string): readonly [opening: string, rest: string] {
  const { length } = opening.exec(html)?.[0] ?? html;
  return [html.slice(0, length), html.slice(length)];
}

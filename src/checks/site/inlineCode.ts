import { createHash } from 'node:crypto';
import { attribute, isText, type Element } from './html.ts';

/** What a script or style element holds, as the browser runs it. */
export const codeIn = ({ childNodes }: Element): string =>
  childNodes
    .filter(isText)
    .map(({ value }) => value)
    .join('');

/** A script or style that stands in the page itself. JSON is data, not code. */
export const isInlineCode = (element: Element): boolean =>
  element.tagName === 'style' ||
  (element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    !/json$/.test(attribute(element, 'type') ?? ''));

/** A script's or style's hash as a content security policy names it. */
export const hashOf = (element: Element): string =>
  `'sha256-${createHash('sha256').update(codeIn(element)).digest('base64')}'`;

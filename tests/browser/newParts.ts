import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputDirectory } from '../../src/build/tools/folders.ts';
import { hasLetters, isText, parentOf, parseElements, type Element } from '../../src/checks/site/html.ts';
import { localAddress } from '../../src/i18n/address.ts';
import { languageKeys, languageOf } from '../../src/i18n/languages.ts';
import { pageKinds } from './builtPages.ts';

/** Attributes whose values are texts, languages, names and places, which differ where nothing else does. */
const named = /^(?:lang|hreflang|href|src|id|for|d|title|alt|content|datetime|aria-(?:label|\w+by)|data-.*)$/;

/** What an element is, without what it says. */
const shapeOf = ({ tagName, attrs, childNodes }: Element): string =>
  [
    tagName,
    ...attrs.map(({ name, value }) => (named.test(name) ? name : `${name}=${value}`)),
    ...(childNodes.some((node) => isText(node) && hasLetters(node.value)) ? ['text'] : []),
  ].join(' ');

/** Each element of a page with all that it stands in, which is what styles and roles come from. */
function partsOf(address: string): Set<string> {
  const places = new Map<Element | undefined, string>();
  for (const element of parseElements(readFileSync(join(outputDirectory(), address, 'index.html'), 'utf8'))) {
    places.set(element, `${places.get(parentOf(element)) ?? ''} > ${shapeOf(element)}`);
  }
  return new Set(places.values());
}

/**
 * Each kind's page in Swedish and easy Swedish, each language's start page, and of the other pages those that have a
 * part which the same page has in no language before: what a rule can say of the rest it has said already.
 */
export const everyPart: readonly string[] = pageKinds.flatMap(({ address }) => {
  const seen = new Set<string>();
  return languageKeys.flatMap((language) => {
    const local = localAddress(address, language);
    const news = partsOf(local).difference(seen);
    for (const part of news) seen.add(part);
    const isAlways = languageOf(language).kind !== 'variety' || address === '/';
    return isAlways || news.size > 0 ? [local] : [];
  });
});

import { attribute, hasWord, type Element } from './html.ts';
import { codeIn } from './inlineCode.ts';

/** An address that an element names. */
export interface Reference {
  readonly element: Element;
  readonly address: string;
  /** `go` where the reader may choose to go, `fetch` what the browser gets by itself, `name` what is only named. */
  readonly use: 'go' | 'fetch' | 'name';
}

const fetched = ['src', 'poster', 'data', 'background', 'action', 'formaction', 'ping', 'xlink:href'];

/** Relations of a `link` that make the browser get nothing. */
const naming = ['canonical', 'alternate', 'author', 'license', 'help', 'next', 'prev', 'me', 'describedby'];

const useOfHref = (element: Element): Reference['use'] => {
  if (element.tagName === 'a' || element.tagName === 'area') return 'go';
  return element.tagName === 'link' && naming.some((rel) => hasWord(element, 'rel', rel)) ? 'name' : 'fetch';
};

const candidates = (srcset: string): string[] =>
  srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);

function refreshAddress(element: Element): string[] {
  if (element.tagName !== 'meta' || attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  const address = /url=\s*['"]?([^'"]+)/i.exec(attribute(element, 'content') ?? '')?.[1];
  return address === undefined ? [] : [address];
}

/** Every address that an element names, wherever in its attributes, or in the style that it is. */
export const referencesOf = (element: Element): Reference[] => [
  ...element.attrs.flatMap(({ name, value }): Reference[] => {
    if (name === 'href') return [{ element, address: value, use: useOfHref(element) }];
    if (fetched.includes(name)) return [{ element, address: value, use: 'fetch' }];
    if (name !== 'srcset' && name !== 'imagesrcset') return [];
    return candidates(value).map((address) => ({ element, address, use: 'fetch' }));
  }),
  ...(element.tagName === 'style' ? addressesInCss(codeIn(element)) : []).map(({ address }): Reference => ({
    element,
    address,
    use: 'fetch',
  })),
  ...refreshAddress(element).map((address): Reference => ({
    element,
    address,
    use: 'go',
  })),
];

/** Addresses in a style sheet: `url(…)` and `@import`. */
export const addressesInCss = (css: string): { readonly address: string; readonly index: number }[] =>
  [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g)].map(
    ({ index, 1: a, 2: b, 3: c, 4: d, 5: e }) => ({ address: a ?? b ?? c ?? d ?? e ?? '', index }),
  );

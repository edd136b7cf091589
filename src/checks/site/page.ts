import { splitAddress } from '../../i18n/address.ts';
import { sourceLanguage, tagOf, type LanguageKey } from '../../i18n/languages.ts';
import { savedContactsAddress } from '../../model/addresses.ts';
import { attribute, hasWord, languageAt, lineOf, parseElements, textIn, type Element } from './html.ts';
import { codeIn, isInlineCode } from './inlineCode.ts';

/**
 * `page` for readers, `notFound` for an address that does not exist, `saved` for a file that readers keep and open
 * without the site, `redirect` from a former address, `admin` for editors.
 */
export type PageKind = 'page' | 'notFound' | 'saved' | 'redirect' | 'admin';

export interface OwnScript {
  readonly code: string;
  readonly line: number;
}

/** What a built page says of itself; small, so that every page's can be kept while others are checked against it. */
export interface PageFacts {
  /** Path below the site's folder. */
  readonly path: string;
  /** @example '/arli/stod/' */
  readonly url: string;
  readonly kind: PageKind;
  readonly language: LanguageKey;
  /** The address without the language's path. */
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  /** The page in other languages: tag and address, as the head says. */
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  readonly noindex: boolean;
  /** Addresses of the page's style sheets and scripts, as written. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** The scripts that stand in the page itself, which are not many. */
  readonly ownScripts: readonly OwnScript[];
  /** Shows Swedish content to a reader of another language. */
  readonly fallback: boolean;
}

/** A built page with all its elements, in order. */
export interface Page extends PageFacts {
  readonly elements: readonly Element[];
}

/** @example urlOf('arli/stod/index.html') // => '/arli/stod/' */
const urlOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

const isRefresh = (element: Element): boolean =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';

function kindOf(path: string, elements: readonly Element[]): PageKind {
  if (path.startsWith('admin/')) return 'admin';
  if (path === '404.html') return 'notFound';
  if (splitAddress(`/${path}`).address === savedContactsAddress) return 'saved';
  return elements.some(isRefresh) ? 'redirect' : 'page';
}

/** Reads one HTML file with all its elements. */
export function readPage(path: string, html: string): Page {
  const elements = parseElements(html);
  return { ...readFacts(path, elements), elements };
}

/** What a page says of itself. */
export function readFacts(path: string, elements: readonly Element[]): PageFacts {
  const find = (tag: string, test: (element: Element) => boolean = () => true): Element | undefined =>
    elements.find((element) => element.tagName === tag && test(element));
  const url = urlOf(path);
  const canonical = find('link', (link) => hasWord(link, 'rel', 'canonical'));
  const description = find('meta', (meta) => attribute(meta, 'name') === 'description');
  const robots = find('meta', (meta) => attribute(meta, 'name') === 'robots');
  const title = find('title');
  const main = find('main');
  const { language, address } = splitAddress(url);
  return {
    path,
    url,
    kind: kindOf(path, elements),
    language,
    address,
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    title: title ? textIn(title) : '',
    description: (description && attribute(description, 'content')) ?? '',
    canonical: canonical && attribute(canonical, 'href'),
    alternates: elements
      .filter((element) => element.tagName === 'link' && hasWord(element, 'rel', 'alternate'))
      .flatMap((link) => {
        const tag = attribute(link, 'hreflang');
        return tag === undefined ? [] : [{ tag, href: attribute(link, 'href') ?? '' }];
      }),
    noindex: robots !== undefined && (attribute(robots, 'content') ?? '').includes('noindex'),
    styles: elements
      .filter((element) => hasWord(element, 'rel', 'stylesheet'))
      .flatMap((link) => attribute(link, 'href') ?? []),
    scripts: elements
      .filter(({ tagName }) => tagName === 'script')
      .flatMap((script) => attribute(script, 'src') ?? []),
    ownScripts: elements
      .filter((element) => element.tagName === 'script' && isInlineCode(element))
      .map((script) => ({ code: codeIn(script), line: lineOf(script) })),
    fallback: language !== sourceLanguage && main !== undefined && languageAt(main) === tagOf(sourceLanguage),
  };
}

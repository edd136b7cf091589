import { sourceLanguage, tagOf } from '../../i18n/languages.ts';
import { isUnlistedAddress } from '../../model/addresses.ts';
import type { Finding } from '../finding.ts';
import { languageAt, parentOf, parseElements, textNodesIn, type Element } from './html.ts';
import { knownTexts, type Gathered, type KnownTexts } from './knownTexts.ts';
import { readFacts, type Page, type PageFacts } from './page.ts';
import type { SiteRule } from './rules.ts';
import { textOf, type BuiltFiles } from './builtFiles.ts';

/** All of a built site, with what each page says of itself, for checks that look across pages. */
export interface Site {
  readonly files: BuiltFiles;
  readonly pages: readonly PageFacts[];
  /** The page at an address. @example pageAt('/arli/stod/') */
  readonly pageAt: (url: string) => PageFacts | undefined;
  /** Scheme and host, as the start page's canonical address has them. @example 'https://inkludering.boras.se' */
  readonly origin: string;
  /** Addresses, without language, of pages that only show a form. */
  readonly examples: ReadonlySet<string>;
  /** The sentences of the Swedish pages, by which Swedish text is known where it is marked as another language. */
  readonly swedishSentences: ReadonlySet<string>;
  /** What the content has in each language; without it, Romani is not held to the content. */
  readonly known: KnownTexts | undefined;
  /** A file's path as it is told to a person. @example fileOf('stod/index.html') // => 'dist/stod/index.html' */
  readonly fileOf: (path: string) => string;
}

/** One check of one page. */
export type PageCheck = (page: Page, site: Site) => readonly Finding<SiteRule>[];

/** One check of the site as a whole. */
export type SiteCheck = (site: Site) => readonly Finding<SiteRule>[] | Promise<readonly Finding<SiteRule>[]>;

export interface SiteOptions {
  readonly examples?: Iterable<string>;
  /** What the content has in each language. */
  readonly texts?: Gathered;
  /** The folder that findings name. */
  readonly directory?: string;
}

export const htmlPaths = (files: BuiltFiles): string[] =>
  [...files.keys()].filter((path) => path.endsWith('.html'));

function originOf(canonical: string | undefined): string {
  return canonical && URL.canParse(canonical) ? new URL(canonical).origin : 'https://origin.invalid';
}

/** Three words or more are a sentence of one language; fewer may be the same word in several. */
export const isSentence = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= 3;

const swedishSentencesOn = (elements: readonly Element[]): string[] => {
  const body = elements.find(({ tagName }) => tagName === 'body');
  return (body ? textNodesIn(body) : [])
    .filter((node) => languageAt(parentOf(node)) === tagOf(sourceLanguage))
    .map((node) => node.value.trim())
    .filter(isSentence);
};

/** Reads what every page says of itself; its elements are let go again, because a whole site of them fills the memory. */
export function makeSite(
  files: BuiltFiles,
  { examples = [], texts, directory = 'dist' }: SiteOptions = {},
): Site {
  const swedishSentences = new Set<string>();
  const pages = htmlPaths(files).map((path) => {
    const elements = parseElements(textOf(files, path));
    const facts = readFacts(path, elements);
    if (facts.kind === 'page' && facts.language === sourceLanguage) {
      for (const sentence of swedishSentencesOn(elements)) swedishSentences.add(sentence);
    }
    return facts;
  });
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return {
    files,
    pages,
    pageAt: (url) => byUrl.get(url),
    origin: originOf(byUrl.get('/')?.canonical),
    examples: new Set(examples),
    swedishSentences,
    known: texts && knownTexts(texts),
    fileOf: (path) => `${directory}/${path}`,
  };
}

/** Whether readers and search engines should find a page: it is in its language, no example and no page to pass on. */
export const isPublished = ({ kind, fallback, address }: PageFacts, { examples }: Site): boolean =>
  kind === 'page' && !fallback && !examples.has(address) && !isUnlistedAddress(address);

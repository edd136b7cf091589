import { localAddress } from '../../src/i18n/address.ts';
import { langAttributes } from '../../src/i18n/langAttributes.ts';
import { languages, tagOf, type LanguageKey } from '../../src/i18n/languages.ts';
import type { BuiltFiles } from '../../src/checks/site/builtFiles.ts';
import type { Gathered } from '../../src/checks/site/knownTexts.ts';
import { readPage } from '../../src/checks/site/page.ts';
import {
  htmlPaths,
  makeSite,
  type PageCheck,
  type Site,
  type SiteCheck,
} from '../../src/checks/site/site.ts';
import { textOf } from '../../src/checks/site/builtFiles.ts';

const origin = 'https://liten.example';

export type Overrides = Readonly<Record<string, string | Uint8Array | null>>;

interface PageOptions {
  readonly language: LanguageKey;
  readonly address: string;
  readonly title: string;
  /** `own` in its language, `fallback` for Swedish content, `example` for made-up content. */
  readonly state: 'own' | 'fallback' | 'example';
  /** The languages the page is really in. */
  readonly alternates?: readonly LanguageKey[];
}

const absolute = (address: string, language: LanguageKey): string => origin + localAddress(address, language);

const noindex = '<meta name="robots" content="noindex">';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

/** @example says('sv') // => ' lang="sv" translate="yes"' */
const says = (key: LanguageKey): string => {
  const { lang, translate } = langAttributes(key);
  return ` lang="${lang}" translate="${translate}"`;
};

/** A small page as the layout makes it; its parts stand on the same lines in all states. */
function html({ language, address, title, state, alternates = [] }: PageOptions): string {
  const fallback = state === 'fallback';
  const swedish = fallback ? says('sv') : '';
  const links = alternates.map(
    (key) => `<link rel="alternate" hreflang="${tagOf(key)}" href="${absolute(address, key)}">`,
  );
  const picker = languages.map(
    ({ key, tag, autonym }) =>
      `<li><a href="${localAddress(address, key)}"${says(key)} hreflang="${tag}"${key === language ? ' aria-current="true"' : ''}>${autonym}</a></li>`,
  );
  return `<!DOCTYPE html>
<html${says(language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title${swedish}>${title}</title>
<meta name="description" content="Om ${title}"${swedish}>
${state === 'own' ? '' : noindex}<link rel="canonical" href="${absolute(address, fallback ? 'sv' : language)}">${links.join('')}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_astro/page.css">
</head>
<body>
<a href="#innehall">Till innehållet</a>
<header>
<nav aria-labelledby="sprak"><h2 id="sprak">Språk</h2><ul>${picker.join('')}</ul></nav>
</header>
<section class="phone-block" aria-labelledby="ring"><h2 id="ring">Ring</h2><p><a href="tel:+46313900600">031-390 06 00</a></p></section>
${fallback ? '<div class="notices"><p>Upplysning</p></div>' : ''}
<main id="innehall"${swedish}${state === 'own' ? ' data-pagefind-body' : ''}>
<h1>${title}</h1>
<p><a href="${localAddress('/', language)}">Till början</a></p>
</main>
<footer><p>Texttelefoni.se</p></footer>
</body>
</html>
`;
}

/** Swedish and easy Swedish have the page about support, every language the start page, none the example. */
const pages: readonly PageOptions[] = languages.flatMap(({ key }): PageOptions[] => {
  const supports: readonly LanguageKey[] = ['sv', 'lattlast'];
  const isSupported = supports.includes(key);
  return [
    {
      language: key,
      address: '/',
      title: `Start ${key}`,
      state: 'own',
      alternates: languages.map((row) => row.key),
    },
    {
      language: key,
      address: '/stod/',
      title: isSupported ? `Stöd ${key}` : 'Stöd sv',
      ...(isSupported ? { state: 'own', alternates: supports } : { state: 'fallback' }),
    },
    {
      language: key,
      address: '/protokoll/exempel/',
      title: 'Exempel',
      state: key === 'sv' ? 'example' : 'fallback',
    },
  ];
});

const pathOf = (address: string, language: LanguageKey): string =>
  `${localAddress(address, language).slice(1)}index.html`;

const notFound = html({ language: 'sv', address: '/', title: 'Sidan finns inte', state: 'own' })
  .replace('<link rel="canonical"', `${noindex}<link rel="canonical"`)
  .replace(' data-pagefind-body', '');

const redirect = `<!doctype html>
<html lang="sv">
<head>
<title>Stöd</title>
<link rel="canonical" href="${origin}/stod/">
<meta http-equiv="refresh" content="0; url=/stod/">
</head>
<body><main><h1><a href="/stod/">Stöd</a></h1></main></body>
</html>
`;

const desk = `<!doctype html>
<html lang="sv">
<head><title>Skrivbordet</title></head>
<body><main><h1>Skrivbordet</h1></main><script src="/_astro/desk.js"></script></body>
</html>
`;

const located = (addresses: readonly string[]): string =>
  addresses.map((address) => `<loc>${address}</loc>`).join('\n');

const good: Overrides = {
  ...Object.fromEntries(pages.map((page) => [pathOf(page.address, page.language), html(page)])),
  '404.html': notFound,
  'tidigare/index.html': redirect,
  'admin/index.html': desk,
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '_astro/page.css': 'body { background: url("/icon.svg") }',
  '_astro/desk.js': 'localStorage.setItem("a", "b"); fetch("https://api.elsewhere.example/");',
  'sitemap-index.xml': located([`${origin}/sitemap-0.xml`]),
  'sitemap-0.xml': located(
    pages.filter(({ state }) => state === 'own').map(({ address, language }) => absolute(address, language)),
  ),
  'nyheter/atom.xml': `<link href="${origin}/stod/"/>`,
  'data/meetings.json': '[]',
};

/** A whole small built site without any faults, with some files changed, added or (null) taken away. */
export function builtFiles(overrides: Overrides = {}): BuiltFiles {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries({ ...good, ...overrides })
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, content]): [string, Uint8Array][] =>
        content === null ? [] : [[path, typeof content === 'string' ? encoder.encode(content) : content]],
      ),
  );
}

/** A good page with one part of it changed. @throws Error when the part is not there, so that no test passes in vain. */
export function changed(
  path: string,
  ...parts: readonly (readonly [part: string, other: string])[]
): Overrides {
  const text = parts.reduce((before, [part, other]) => {
    if (!before.includes(part)) throw new Error(`${path} does not hold ${part}`);
    return before.replace(part, other);
  }, String(good[path]));
  return { [path]: text };
}

export const examples = ['/protokoll/exempel/'];

export const builtSite = (overrides: Overrides = {}, texts?: Gathered): Site =>
  makeSite(builtFiles(overrides), { examples, ...(texts && { texts }) });

type Findings = Awaited<ReturnType<SiteCheck>>;

const inWords = (findings: Findings): string[] =>
  findings.map(({ file, line, cause, mend }) => `${file}:${line} ${cause} ${mend}`);

/** What a check of pages says of the readers' pages in a small built site with some files changed. */
export function onPages(check: PageCheck, overrides: Overrides = {}, texts?: Gathered): string[] {
  const site = builtSite(overrides, texts);
  return inWords(
    htmlPaths(site.files)
      .map((path) => readPage(path, textOf(site.files, path)))
      .filter(({ kind }) => kind === 'page' || kind === 'notFound')
      .flatMap((page) => check(page, site)),
  );
}

/** What a check of the whole says of a small built site with some files changed. */
export const onSite = async (
  check: SiteCheck,
  overrides: Overrides = {},
  texts?: Gathered,
): Promise<string[]> => inWords(await check(builtSite(overrides, texts)));

import { pageCsp, type PageCode } from '../../view/csp.ts';
import { deskCsp } from '../../view/deskCsp.ts';

/*
 * The headers that the site is served with, from here to a host's `_headers` file and to `npm run preview`.
 * Hosts differ in what they do when two rules give the same header (some join the values, some let one win),
 * so no two rules that match the same address ever give the same one.
 */

type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** An address, or the start of one followed by `*`. */
  readonly pattern: string;
  readonly headers: Headers;
}

const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Each page's own policy, in its head, lets through only what stands in that page; these what stands in any. */
const publicPages = (code: PageCode): Headers => ({
  'Content-Security-Policy': `${pageCsp(code)}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
});

/**
 * The desk has no embedder policy, which would keep out the pictures that a Git host gives without the header that it
 * asks of them, and it keeps hold of the window in which an editor signs in.
 */
const desk = (origins: readonly string[]): Headers => ({
  'Content-Security-Policy': `${deskCsp(origins)}; frame-ancestors 'self'`,
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
});

/** What pages load and nobody opens: no page's policy, because it would weigh more than many of these files. */
const parts: Headers = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };
const partFolders = ['_astro', 'pagefind'];

function policyOf(entry: string, code: PageCode, deskOrigins: readonly string[]): Headers {
  if (entry === 'admin') return desk(deskOrigins);
  return partFolders.includes(entry) ? parts : publicPages(code);
}

/** File names below `_astro/` change with their content. */
const cache = (entry: string): string =>
  entry === '_astro' ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';

/** Open data may be read from other sites. */
const open: Headers = { 'Access-Control-Allow-Origin': '*' };
const openFolders = ['data', 'datasets'];

/** Types that hosts do not know by the file's name, or know without their characters' encoding. */
const types: readonly (readonly [RegExp, string])[] = [
  [/^\/datasets\/dcat$/, 'application/rdf+xml'],
  [/\/atom\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8; header=present'],
  [/\.vcf$/, 'text/vcard; charset=utf-8'],
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/^\/(?:robots|\.well-known\/security)\.txt$/, 'text/plain; charset=utf-8'],
];

const typeOf = (path: string): string | undefined => types.find(([pattern]) => pattern.test(path))?.[1];

function entryRule(entry: string, isFolder: boolean, own: Headers): HeaderRule {
  return {
    pattern: isFolder ? `/${entry}/*` : `/${entry}`,
    headers: {
      ...own,
      'Cache-Control': cache(entry),
      ...(openFolders.includes(entry) && open),
    },
  };
}

/** Files that tell a host what to do and that a host does not hand out. */
export const hostFiles: readonly string[] = ['/_headers', '/_redirects'];

/**
 * The rules for a built site. `files` are its files from the site's root, `code` what its pages run, `deskOrigins` the
 * servers that the editors' desk talks to.
 */
export function headerRules(
  files: readonly string[],
  code: PageCode,
  deskOrigins: readonly string[] = [],
): HeaderRule[] {
  const paths = files.filter((path) => !hostFiles.includes(path)).toSorted();
  const entries = new Map(
    paths.map((path) => {
      const [, entry = '', ...below] = path.split('/');
      return [entry, below.length > 0] as const;
    }),
  );
  return [
    { pattern: '/*', headers: everywhere },
    entryRule('', false, publicPages(code)),
    ...[...entries].map(([entry, isFolder]) =>
      entryRule(entry, isFolder, policyOf(entry, code, deskOrigins)),
    ),
    ...paths.flatMap((path) => {
      const type = typeOf(path);
      return type === undefined ? [] : [{ pattern: path, headers: { 'Content-Type': type } }];
    }),
  ];
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers that rules give an address. */
export const headersFor = (rules: readonly HeaderRule[], path: string): Headers =>
  Object.assign(
    {},
    ...rules.filter((rule) => matches(rule.pattern, path)).map((rule) => rule.headers),
  ) as Headers;

const ruleText = ({ pattern, headers }: HeaderRule): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** Rules in the form that Netlify, Cloudflare and others read from a file called `_headers`. */
export const headersText = (rules: readonly HeaderRule[]): string => rules.map(ruleText).join('\n');

/** The rules of such a file, read as hosts read it. */
export const readHeaders = (text: string): HeaderRule[] =>
  text
    .split(/\n(?=\/)/)
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => {
      const [pattern = '', ...lines] = rule.trim().split('\n');
      const headers = lines.flatMap((line) => {
        const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
        return name !== undefined && value !== undefined ? [[name, value]] : [];
      });
      return { pattern, headers: Object.fromEntries(headers) as Headers };
    });

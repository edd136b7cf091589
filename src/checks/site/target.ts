import type { PageFacts } from './page.ts';
import type { Site } from './site.ts';

/** Where an address leads. */
export type Target =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'noSlash'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'page'; readonly path: string; readonly page: PageFacts; readonly fragment: string };

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The absolute form of an address found on a page or in a file, which `from` names by its path from the root. */
export const absolute = (address: string, from: string, { origin }: Site): URL | undefined => {
  const base = new URL(from, origin);
  return URL.canParse(address, base.href) ? new URL(address, base) : undefined;
};

/** Follows an address from a page or file to what it leads to on this site. */
export function targetOf(address: string, from: string, site: Site): Target {
  const url = absolute(address, from, site);
  if (!url) return { kind: 'unreadable' };
  if (url.origin !== site.origin) return { kind: 'elsewhere' };
  const pathname = decoded(url.pathname);
  const fragment = decoded(url.hash.slice(1));
  if (pathname === undefined || fragment === undefined) return { kind: 'unreadable' };
  const page = site.pageAt(pathname);
  const path = pathname.slice(1);
  if (page) return { kind: 'page', path: pathname, page, fragment };
  if (site.files.has(path)) return { kind: 'file', path };
  return site.pageAt(`${pathname}/`)
    ? { kind: 'noSlash', path: pathname }
    : { kind: 'missing', path: pathname };
}

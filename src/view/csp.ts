/** What a page runs and is styled by. */
export interface PageCode {
  /** SHA-256 hashes of what stands in the page itself, as a policy names them. @example "'sha256-…='" */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Whether it runs files too, which only search does. */
  readonly runsFiles: boolean;
}

const directive = (name: string, sources: readonly string[]): string[] =>
  sources.length > 0 ? [[name, ...sources].join(' ')] : [];

/**
 * The public pages' content security policy: what stands in the page by its hash, pictures and sound of the site's own,
 * and nothing else. Search runs its files and gets its index.
 * `frame-ancestors` only works as a header and is added there.
 */
export const pageCsp = ({ scripts, styles, runsFiles }: PageCode): string =>
  [
    "default-src 'none'",
    ...directive('script-src', [...(runsFiles ? ["'self'"] : []), ...scripts]),
    ...directive('style-src', styles),
    "img-src 'self'",
    "media-src 'self'",
    ...(runsFiles ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The policy before it is known what stands in the page; the build writes the page's own in its place. */
export const draftCsp = pageCsp({ scripts: [], styles: [], runsFiles: false });

/**
 * The content security policy of the editors' desk. Decap builds its styles and previews while it runs, and talks to
 * the servers where the content is kept, hence what the public pages do without.
 * @param origins those servers; none when it saves through the site's own
 */
export const deskCsp = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ['img-src', "'self'", 'data:', 'blob:', ...origins].join(' '),
    "media-src 'self' blob:",
    "font-src 'self' data:",
    ['connect-src', "'self'", 'blob:', ...origins].join(' '),
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

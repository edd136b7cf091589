/** What crawlers may read: everything but the editors' desk, which is of no use to them. */
export const robotsText = (siteUrl: string): string =>
  `User-agent: *\nDisallow: /admin/\n\nSitemap: ${new URL('/sitemap-index.xml', siteUrl).href}\n`;

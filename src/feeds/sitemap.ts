import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Shell } from '../view/shell.ts';

type Listed = Pick<Shell, 'canonical' | 'noindex' | 'alternates' | 'updated'>;

/** The pages that search engines should know, each with the languages it really is in. */
export async function sitemapXml(pages: readonly Listed[]): Promise<string> {
  const items = pages
    .filter((page) => !page.noindex)
    .map(({ canonical, alternates, updated }) => ({
      url: canonical,
      ...(updated && { lastmod: updated.iso }),
      links: alternates.length > 1 ? alternates.map(({ tag, href }) => ({ lang: tag, url: href })) : [],
    }));
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    lastmodDateOnly: true,
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  return text(Readable.from(items).pipe(stream));
}

/** The list of sitemaps: one, as long as a sitemap's 50,000 addresses suffice. */
export const sitemapIndexXml = (siteUrl: string): Promise<string> =>
  text(
    Readable.from([{ url: new URL('/sitemap-0.xml', siteUrl).href }]).pipe(
      new SitemapIndexStream({ level: ErrorLevel.THROW }),
    ),
  );

const text = async (stream: Parameters<typeof streamToPromise>[0]): Promise<string> =>
  `${(await streamToPromise(stream)).toString()}\n`;

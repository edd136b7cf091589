import { Feed } from 'feed';

export interface AtomEntry {
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  /** Days, ISO 8601. */
  readonly published: string;
  readonly updated: string;
}

export interface AtomFeed {
  readonly title: string;
  readonly subtitle: string;
  /** The feed's own address and that of the page with the same content. */
  readonly address: string;
  readonly page: string;
  readonly language: string;
  readonly publisher: string;
  /** When a feed without entries was last changed. */
  readonly today: string;
  readonly entries: readonly AtomEntry[];
}

/**
 * A name that stays the same when the page is changed (RFC 4151).
 * @example tagUri('https://example.se/nyheter/start/') // => 'tag:example.se,2026:/nyheter/start/'
 */
function tagUri(address: string): string {
  const { hostname, pathname, hash } = new URL(address);
  return `tag:${hostname},2026:${pathname}${hash}`;
}

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** The library writes titles and summaries as HTML, so that a plain text must be written as HTML there. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An Atom feed (RFC 4287). */
export function atomXml({
  title,
  subtitle,
  address,
  page,
  language,
  publisher,
  today,
  entries,
}: AtomFeed): string {
  const newest = entries
    .map((entry) => entry.updated)
    .sort()
    .at(-1);
  const author = { name: publisher };
  const feed = new Feed({
    id: tagUri(address),
    title,
    description: subtitle,
    link: page,
    feed: address,
    author,
    updated: day(newest ?? today),
    generator: false,
    copyright: '',
  });
  for (const entry of entries) {
    feed.addItem({
      id: tagUri(entry.link),
      link: entry.link,
      title: asHtml(entry.title),
      description: asHtml(entry.summary),
      date: day(entry.updated),
      published: day(entry.published),
    });
  }
  // The library knows no language, and a reader's voice and fonts follow it.
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `)}\n`;
}

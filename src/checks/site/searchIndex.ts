import { gunzipSync } from 'node:zlib';
import { found } from './found.ts';
import { isPublished, type SiteCheck } from './site.ts';

const utf8 = new TextDecoder();

/** The page that a part of the search index is about. */
const pageOf = (fragment: Uint8Array): string | undefined =>
  /"url":"([^"]*)"/.exec(utf8.decode(gunzipSync(fragment)))?.[1];

/** The site's own search finds only pages that are in their own language and real. */
export const searchIndex: SiteCheck = (site) =>
  [...site.files].flatMap(([path, bytes]) => {
    if (!path.endsWith('.pf_fragment')) return [];
    const url = pageOf(bytes)?.replace(/#.*$/, '');
    const page = url === undefined ? undefined : site.pageAt(url);
    if (page && isPublished(page, site)) return [];
    const cause = `Sökningen hittar ${url ?? 'en okänd sida'}, som inte är en egen sida på språket.`;
    return [
      found('search-index', { path }, site, { cause, mend: 'Låt sökningen bara läsa sidor utan noindex.' }),
    ];
  });

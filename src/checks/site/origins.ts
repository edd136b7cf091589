import { found } from './found.ts';
import { startTag } from './html.ts';
import { publicScripts, publicStyles } from './publicFiles.ts';
import { addressesInCss, referencesOf } from './references.ts';
import type { PageCheck, Site, SiteCheck } from './site.ts';
import { lineAt } from './builtFiles.ts';
import { absolute } from './target.ts';

const mend = 'Lägg filen på webbplatsen. Läsarens webbläsare får inte kontakta någon annan.';

function isForeign(address: string, from: string, site: Site): boolean {
  const url = absolute(address, from, site);
  return url !== undefined && /^(?:https?|wss?|ftp):$/.test(url.protocol) && url.origin !== site.origin;
}

/** Nothing on a page is got from elsewhere. Links that the reader may follow are something else. */
export const pageOrigins: PageCheck = (page, site) =>
  page.elements.flatMap(referencesOf).flatMap(({ address, element, use }) =>
    use === 'fetch' && isForeign(address, page.url, site)
      ? [
          found('origin', page, site, {
            at: element,
            cause: `${startTag(element)} hämtar från ${address}.`,
            mend,
          }),
        ]
      : [],
  );

/** Whole addresses in scripts that are no requests: names of XML vocabularies, and a base to resolve others against. */
const namesOnly = /^(?:https?:\/\/www\.w3\.org\/|https:\/\/example\.com(?:$|\$\{))/;

const addressesInScript = (script: string): { readonly address: string; readonly index: number }[] =>
  [...script.matchAll(/(["'`])((?:https?:|wss?:)?\/\/[^"'`\s/?#]+\.[^"'`\s]*)\1/g)].map(
    ({ index, 2: address = '' }) => ({
      address,
      index,
    }),
  );

/** No style sheet and no script of the public pages names another place to get anything from. */
export const fileOrigins: SiteCheck = (site) =>
  [
    ...publicStyles(site).map((file) => ({ ...file, addresses: addressesInCss(file.text) })),
    ...publicScripts(site).map((file) => ({ ...file, addresses: addressesInScript(file.text) })),
  ].flatMap(({ path, text, addresses }) =>
    addresses
      .filter(({ address }) => isForeign(address, `/${path}`, site) && !namesOnly.test(address))
      .map(({ address, index }) =>
        found('origin', { path }, site, { at: lineAt(text, index), cause: `Filen nämner ${address}.`, mend }),
      ),
  );

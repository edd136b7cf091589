import { found } from './found.ts';
import { faultOf } from './internalLinks.ts';
import { addressesInCss } from './references.ts';
import type { Site, SiteCheck } from './site.ts';
import { isTextFile, lineAt, textOf } from './builtFiles.ts';
import { targetOf } from './target.ts';

interface Place {
  readonly address: string;
  readonly index: number;
}

/** Long lines of a calendar or a card are folded: the rest stands on the next line, after a space. */
const unfolded = (text: string): string => text.replaceAll(/\r?\n[ \t]/g, '');

/** Whole addresses of this site in a text that is neither HTML nor CSS: feeds, data, calendars, cards. */
function addressesInText(text: string, { origin }: Site): Place[] {
  const places: Place[] = [];
  for (let index = text.indexOf(origin); index !== -1; index = text.indexOf(origin, index + 1)) {
    const rest = /^[^\s"'<>\\,|()[\]{}]*/.exec(text.slice(index, index + 2000))?.[0] ?? '';
    places.push({ address: rest.replaceAll('&amp;', '&'), index });
  }
  return places;
}

function addressesIn(path: string, site: Site): { readonly text: string; readonly places: Place[] } {
  const raw = textOf(site.files, path);
  if (path.endsWith('.css')) return { text: raw, places: addressesInCss(raw) };
  const text = /\.(?:ics|vcf)$/.test(path) ? unfolded(raw) : raw;
  return { text, places: addressesInText(text, site) };
}

/** What style sheets, feeds and data files name on this site is there. In RDF, a fragment names a thing, not a place. */
export const fileLinks: SiteCheck = (site) =>
  [...site.files.keys()]
    .filter((path) => isTextFile(path) && !path.endsWith('.html') && !path.startsWith('admin/'))
    .flatMap((path) => {
      const { text, places } = addressesIn(path, site);
      return places.flatMap(({ address, index }) => {
        const whole = path.startsWith('datasets/') ? address.replace(/#.*$/, '') : address;
        const fault = faultOf(targetOf(whole, `/${path}`, site));
        if (!fault) return [];
        const cause = `${address}: ${fault.cause}`;
        return [found('internal-link', { path }, site, { at: lineAt(text, index), cause, mend: fault.mend })];
      });
    });

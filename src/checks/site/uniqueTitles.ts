import { found } from './found.ts';
import type { SiteCheck } from './site.ts';

/** No two pages of a language have the same title: in a list of tabs or hits nobody could tell them apart. */
export const uniqueTitles: SiteCheck = (site) => {
  const first = new Map<string, string>();
  return site.pages
    .filter(({ kind }) => kind === 'page' || kind === 'notFound')
    .flatMap((page) => {
      const key = `${page.language} ${page.title}`;
      const other = first.get(key);
      first.set(key, other ?? page.url);
      if (other === undefined) return [];
      const cause = `Titeln "${page.title}" har också ${other}.`;
      return [
        found('unique-title', page, site, { cause, mend: 'Ge sidan en titel som skiljer den från andra.' }),
      ];
    });
};

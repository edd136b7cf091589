import { localAddress } from '../../i18n/address.ts';
import { languages } from '../../i18n/languages.ts';
import { found } from './found.ts';
import { isPublished, type PageCheck } from './site.ts';

/** The head names exactly the languages that the page really is in, when they are more than one. */
export const alternates: PageCheck = (page, site) => {
  const there = languages.flatMap(({ key, tag }) => {
    const other = site.pageAt(localAddress(page.address, key));
    return other && isPublished(other, site) ? [{ tag, href: new URL(other.url, site.origin).href }] : [];
  });
  const wanted = isPublished(page, site) && there.length > 1 ? there : [];
  const inWords = (links: typeof there): string =>
    links.map(({ tag, href }) => `${tag} ${href}`).join(', ') || 'inga';
  if (inWords(wanted) === inWords([...page.alternates])) return [];
  return [
    found('alternates', page, site, {
      cause: `Huvudets hreflang är ${inWords([...page.alternates])}, men ska vara ${inWords(wanted)}.`,
      mend: 'Ta bara med språk som sidan verkligen finns på.',
    }),
  ];
};

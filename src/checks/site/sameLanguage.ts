import { localAddress } from '../../i18n/address.ts';
import { tagOf } from '../../i18n/languages.ts';
import { found } from './found.ts';
import { attribute, startTag, type Element } from './html.ts';
import type { PageFacts } from './page.ts';
import type { PageCheck, Site } from './site.ts';
import { targetOf } from './target.ts';

/** The page that a link should have led to: the same one in the reader's language, when there is one. */
function better(link: Element, from: PageFacts, site: Site): PageFacts | undefined {
  const target = targetOf(attribute(link, 'href') ?? '', from.url, site);
  if (target.kind !== 'page' || target.page.kind === 'admin') return undefined;
  const { language, address } = target.page;
  const saysItsLanguage = attribute(link, 'hreflang') === tagOf(language);
  return language === from.language || saysItsLanguage
    ? undefined
    : site.pageAt(localAddress(address, from.language));
}

/** A link stays in the reader's language, unless it says with `hreflang` that it leads to another, as the picker does. */
export const sameLanguage: PageCheck = (page, site) =>
  page.elements
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((link) => {
      const wanted = better(link, page, site);
      if (!wanted) return [];
      const cause = `${startTag(link)} leder ut ur läsarens språk.`;
      return [found('same-language', page, site, { at: link, cause, mend: `Länka till ${wanted.url}.` })];
    });

import { localAddress } from '../../i18n/address.ts';
import { languages } from '../../i18n/languages.ts';
import { found } from './found.ts';
import { attribute, isWithin, startTag, type Element } from './html.ts';
import type { Page } from './page.ts';
import type { PageCheck, Site } from './site.ts';

/** Where the picker leads in a language: to the same page, or to the start page from one that is only at the root. */
function wantedAddresses(page: Page, site: Site): string[] {
  return languages.map(({ key }) => {
    const same = localAddress(page.address, key);
    return page.kind === 'page' && site.pageAt(same) ? same : localAddress('/', key);
  });
}

const pickerLinks = (elements: readonly Element[]): Element[] =>
  elements.filter(
    (element) =>
      element.tagName === 'a' && isWithin(element, 'header') && attribute(element, 'hreflang') !== undefined,
  );

function faultOf(link: Element, tag: string, href: string): string | undefined {
  if (attribute(link, 'href') !== href) return `leder inte till ${href}`;
  if (attribute(link, 'hreflang') !== tag) return `har inte hreflang="${tag}"`;
  return attribute(link, 'lang') === tag ? undefined : `har inte lang="${tag}"`;
}

/** The header holds one link for each language, in the table's order, to the same page; the page's own is marked. */
export const languagePicker: PageCheck = (page, site) => {
  const links = pickerLinks(page.elements);
  if (links.length !== languages.length) {
    const cause = `Språkväljaren har ${links.length} länkar, men webbplatsen ${languages.length} språk.`;
    return [
      found('language-picker', page, site, {
        cause,
        mend: 'Låt sidhuvudet ha en länk med hreflang för varje språk.',
      }),
    ];
  }
  const wanted = wantedAddresses(page, site);
  return languages.flatMap(({ key, tag }, index) => {
    const link = links[index];
    if (!link) return [];
    const isCurrent = attribute(link, 'aria-current') !== undefined;
    const marked = isCurrent === (key === page.language) ? undefined : 'är fel märkt med aria-current';
    const fault = faultOf(link, tag, wanted[index] ?? '') ?? marked;
    if (fault === undefined) return [];
    const mend =
      'Följ tabellen i src/i18n/languages.ts: samma sida, språkets tagg, aria-current på sidans eget språk.';
    return [found('language-picker', page, site, { at: link, cause: `${startTag(link)} ${fault}.`, mend })];
  });
};

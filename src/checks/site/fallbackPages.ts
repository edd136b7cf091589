import { localAddress } from '../../i18n/address.ts';
import { sourceLanguage } from '../../i18n/languages.ts';
import { isUnlistedAddress } from '../../model/addresses.ts';
import { found } from './found.ts';
import { hasWord, isWithin, textIn } from './html.ts';
import type { Page } from './page.ts';
import { isPublished, type PageCheck, type Site } from './site.ts';

const hasNotice = ({ elements }: Page): boolean =>
  elements.some(
    (element) => hasWord(element, 'class', 'notices') && !isWithin(element, 'main') && textIn(element) !== '',
  );

/** What a page must say when it shows Swedish content to a reader of another language. */
function fallbackFaults(page: Page, site: Site): string[] {
  const swedish = new URL(localAddress(page.address, sourceLanguage), site.origin).href;
  return [
    ...(page.fallback
      ? []
      : ['Huvudtexten är inte märkt lang="sv", men canonical leder till den svenska sidan.']),
    ...(page.canonical === swedish
      ? []
      : [`Canonical är ${page.canonical ?? 'tom'} i stället för ${swedish}.`]),
    ...(page.noindex ? [] : ['Sidan saknar noindex.']),
    ...(page.alternates.length > 0 ? ['Sidan har hreflang i huvudet, fast den inte är på språket.'] : []),
    ...(hasNotice(page)
      ? []
      : ['Upplysningen om att sidan bara finns på svenska saknas, eller står i huvudtexten.']),
  ];
}

/** What a page must say that is in its own language. */
function ownFaults(page: Page, site: Site): string[] {
  const own = new URL(page.url, site.origin).href;
  return [
    ...(page.canonical === own ? [] : [`Canonical är ${page.canonical ?? 'tom'} i stället för ${own}.`]),
    ...(page.noindex && isPublished(page, site) ? ['Sidan har noindex, fast den är på sitt språk.'] : []),
    ...(!page.noindex && isUnlistedAddress(page.address)
      ? ['Sidan upprepar en annan sida, men saknar noindex.']
      : []),
  ];
}

/** A fallback says everywhere that it is one, and no other page says so anywhere. */
export const fallbackPages: PageCheck = (page, site) => {
  if (page.kind !== 'page') return [];
  const leadsElsewhere =
    page.canonical !== undefined && page.canonical !== new URL(page.url, site.origin).href;
  const isFallback = page.language !== sourceLanguage && (page.fallback || leadsElsewhere);
  const faults = isFallback ? fallbackFaults(page, site) : ownFaults(page, site);
  return faults.map((cause) =>
    found('fallback', page, site, {
      cause,
      mend: 'Se shell i src/view/shell.ts: en sida som inte är på språket har lang="sv" på main, upplysning utanför, canonical till den svenska, noindex och ingen hreflang.',
    }),
  );
};

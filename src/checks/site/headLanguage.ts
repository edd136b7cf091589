import { sourceLanguage, tagOf } from '../../i18n/languages.ts';
import { found } from './found.ts';
import { attribute, languageAt, languagesIn } from './html.ts';
import type { Page } from './page.ts';
import type { PageCheck, Site } from './site.ts';

const swedish = tagOf(sourceLanguage);

/** The title is marked with the language of the page's heading. */
function titleFault({ elements }: Page): string | undefined {
  const title = elements.find(({ tagName }) => tagName === 'title');
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const [language, ...others] = heading ? languagesIn(heading) : [];
  if (!title || language === undefined || others.length > 0 || languageAt(title) === language)
    return undefined;
  return `<title> är märkt "${languageAt(title)}", men sidans rubrik "${language}".`;
}

/** The description is marked as Swedish where it is the Swedish page's, and only there. */
function descriptionFault(
  { address, description, elements, language }: Page,
  site: Site,
): string | undefined {
  const element = elements.find((candidate) => attribute(candidate, 'name') === 'description');
  if (!element || language === sourceLanguage) return undefined;
  const tag = languageAt(element);
  const isSwedish = description === site.pageAt(address)?.description;
  if (isSwedish) return tag.startsWith(swedish) ? undefined : `Beskrivningen är svensk, men märkt "${tag}".`;
  return tag === swedish ? 'Beskrivningen är märkt som svensk, men är inte den svenska sidans.' : undefined;
}

/** Every page has a title and a description, marked with the language they are written in. */
export const headLanguage: PageCheck = (page, site) => {
  const missing = [
    ...(page.title === '' ? ['<title>'] : []),
    ...(page.description === '' ? ['beskrivning'] : []),
  ];
  const mend = 'Sätt lang i sidans huvud efter språket som texten är skriven på.';
  return [
    ...missing.map((what) =>
      found('head', page, site, {
        cause: `Sidan saknar ${what}.`,
        mend: 'Ge sidan en titel och en beskrivning.',
      }),
    ),
    ...[titleFault(page), descriptionFault(page, site)].flatMap((cause) =>
      cause === undefined ? [] : [found('head', page, site, { cause, mend })],
    ),
  ];
};

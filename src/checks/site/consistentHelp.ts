import { serializeOuter } from 'parse5';
import type { LanguageKey } from '../../i18n/languages.ts';
import { found } from './found.ts';
import { attribute, elementsIn, parentOf, textIn, type Element } from './html.ts';
import type { Finding } from '../finding.ts';
import type { Page } from './page.ts';
import type { SiteRule } from './rules.ts';
import type { PageCheck, Site } from './site.ts';

const isBodys = (element: Element): boolean => parentOf(element)?.tagName === 'body';

/** What comes right after the page's header. */
function afterHeader({ elements }: Page): Element | undefined {
  const parts = elements.filter(isBodys);
  return parts[parts.findIndex(({ tagName }) => tagName === 'header') + 1];
}

const phonesIn = (element: Element): string[] =>
  elementsIn(element)
    .map((inner) => attribute(inner, 'href') ?? '')
    .filter((address) => address.startsWith('tel:'));

/** Whoever cannot hear or speak is told on every page of the service through which they can ring. */
function textTelephone(page: Page, site: Site): Finding<SiteRule>[] {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  if (body && textIn(body).includes('Texttelefoni.se')) return [];
  const cause = 'Sidan säger inte att man kan ringa genom Texttelefoni.se.';
  const mend = 'Skriv ut texten phone.textTelephone i sidfoten, och låt den nämna Texttelefoni.se.';
  return [found('help', page, site, { cause, mend })];
}

/**
 * The way to a person comes right after the header on every page: the same numbers everywhere, and word for word the
 * same in a language (WCAG 3.2.6). Every page names Texttelefoni.se too. Makes a check that remembers the first page it saw.
 */
export function makeConsistentHelp(): PageCheck {
  const blocks = new Map<LanguageKey, string>();
  let numbers: string | undefined;
  return (page, site) => {
    const block = afterHeader(page);
    const phones = block ? phonesIn(block) : [];
    const at = block;
    if (!block || phones.length === 0) {
      const cause = 'Rutan med telefonnumret kommer inte direkt efter sidhuvudet.';
      const mend = 'Lägg PhoneBlock direkt efter SiteHeader.';
      return [found('help', page, site, { at, cause, mend }), ...textTelephone(page, site)];
    }
    const markup = serializeOuter(block);
    const first = blocks.get(page.language) ?? markup;
    blocks.set(page.language, first);
    numbers ??= phones.join(', ');
    const differs = [
      ...(phones.join(', ') === numbers
        ? []
        : [`Rutan har numren ${phones.join(', ')}, men andra sidor ${numbers}.`]),
      ...(markup === first ? [] : ['Rutan med telefonnumret ser inte ut som på språkets andra sidor.']),
    ];
    return [
      ...differs.map((cause) =>
        found('help', page, site, { at, cause, mend: 'Låt rutan vara lika på alla sidor.' }),
      ),
      ...textTelephone(page, site),
    ];
  };
}

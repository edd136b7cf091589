import { languages, tagOf } from '../../i18n/languages.ts';
import { found } from './found.ts';
import { attribute, languageAt, parentOf, startTag } from './html.ts';
import type { PageCheck } from './site.ts';

const tags = new Set(languages.map(({ tag }) => tag));

/** A page's `lang` is the one of its address, and every `lang` on it is a language of the site and says something new. */
export const pageLanguage: PageCheck = (page, site) =>
  page.elements.flatMap((element) => {
    const tag = attribute(element, 'lang');
    const at = element;
    const wanted = tagOf(page.language);
    if (element.tagName === 'html' && tag !== wanted) {
      const cause = `Sidans lang är "${tag ?? ''}", men adressen hör till "${wanted}".`;
      return [found('language', page, site, { at, cause, mend: `Skriv <html lang="${wanted}">.` })];
    }
    if (tag === undefined) return [];
    if (!tags.has(tag)) {
      const cause = `${startTag(element)}: språket "${tag}" finns inte på webbplatsen.`;
      return [found('language', page, site, { at, cause, mend: `Skriv ett av: ${[...tags].join(', ')}.` })];
    }
    // The picker says each language on each link, so that all its links are alike.
    if (attribute(element, 'hreflang') === tag || languageAt(parentOf(element)) !== tag) return [];
    const cause = `${startTag(element)} står redan i text på samma språk.`;
    return [found('language', page, site, { at, cause, mend: 'Ta bort lang från elementet.' })];
  });

import { languages } from '../../i18n/languages.ts';
import { found } from './found.ts';
import { attribute, closest, languageAt, parentOf, textNodesIn, type Element } from './html.ts';
import type { PageCheck } from './site.ts';

const varietyTags = new Set(languages.filter(({ kind }) => kind === 'variety').map(({ tag }) => tag));

/** Whether a browser may translate an element's text, from itself or what is around it. */
function mayTranslate(element: Element | undefined): boolean {
  const saying = closest(element, (around) => attribute(around, 'translate') !== undefined);
  return !saying || attribute(saying, 'translate') !== 'no';
}

/** A browser's translation may touch a text exactly when it is not Romani. */
export const translate: PageCheck = (page, site) => {
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  return (html ? textNodesIn(html) : [])
    .filter((node) => node.value.trim() !== '')
    .flatMap((node) => {
      const at = parentOf(node);
      const isRomani = varietyTags.has(languageAt(at));
      if (mayTranslate(at) !== isRomani) return [];
      const [is, wanted] = isRomani ? ['får översättas', 'no'] : ['får inte översättas', 'yes'];
      const cause = `Texten "${node.value.trim()}" är märkt "${languageAt(at)}", men ${is} av webbläsaren.`;
      return [
        found('translate', page, site, {
          at,
          cause,
          mend: `Skriv translate="${wanted}" där lang="${languageAt(at)}" står.`,
        }),
      ];
    });
};

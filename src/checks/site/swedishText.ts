import { languages } from '../../i18n/languages.ts';
import { found } from './found.ts';
import { languageAt, parentOf, textNodesIn } from './html.ts';
import type { PageCheck } from './site.ts';

const varietyTags = new Set(languages.filter(({ kind }) => kind === 'variety').map(({ tag }) => tag));

/** A Swedish sentence is never marked as Romani: a screen reader would read it as something else. */
export const swedishText: PageCheck = (page, site) => {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  return (body ? textNodesIn(body) : []).flatMap((node) => {
    const at = parentOf(node);
    const text = node.value.trim();
    if (!varietyTags.has(languageAt(at)) || !site.swedishSentences.has(text)) return [];
    const cause = `Den svenska texten "${text}" är märkt "${languageAt(at)}".`;
    return [found('language', page, site, { at, cause, mend: 'Lägg texten i ett element med lang="sv".' })];
  });
};

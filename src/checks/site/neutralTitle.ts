import { tellingKeyPart, tellingPart } from '../../model/tellingWords.ts';
import { found } from './found.ts';
import { hasWord } from './html.ts';
import type { PageCheck } from './site.ts';

/** A page that can be left at once tells nothing of itself in tabs, history and shared links either. */
export const neutralTitle: PageCheck = (page, site) => {
  const { address, description, elements, title } = page;
  if (!elements.some((element) => hasWord(element, 'class', 'exit-page'))) return [];
  const telling = [
    ['Titeln', title, tellingPart(title)],
    ['Beskrivningen', description, tellingPart(description)],
    ['Adressen', address, tellingKeyPart(address)],
  ] as const;
  return telling.flatMap(([what, text, part]) => {
    if (part === undefined) return [];
    const cause = `${what} "${text}" innehåller "${part}", och syns för den som ser telefonen.`;
    return [
      found('neutral-title', page, site, { cause, mend: 'Skriv något som inte säger vad sidan handlar om.' }),
    ];
  });
};

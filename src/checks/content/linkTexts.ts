import type { MdastNode } from 'satteri';
import { languageMarked } from '../../i18n/languageMark.ts';
import { nodeText } from '../../model/nodeText.ts';
import type { Check } from './content.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';

/** Texts that say nothing to someone who hears only the links of a page. */
const vague = new Set([
  'här',
  'klicka',
  'klicka här',
  'tryck här',
  'se här',
  'läs mer',
  'läs mer här',
  'mer',
  'mer information',
  'länk',
  'länken',
  'den här länken',
  'denna länk',
  'den här sidan',
  'denna sida',
]);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is wrong with a link's text, or nothing. */
function fault(text: string): string | undefined {
  if (text.trim() === '') return 'Länken har ingen text.';
  return vague.has(plain(text)) ? `Länktexten "${text.trim()}" säger inte vart länken leder.` : undefined;
}

const isLink = (node: MdastNode): boolean =>
  (node.type === 'link' && languageMarked(node.url) === undefined) || node.type === 'linkReference';

/** Links whose text does not say where they lead. */
export const linkTexts: Check = (content) =>
  readBodies(content).flatMap(({ file, tree }) =>
    [...nodesOf(tree)].filter(isLink).flatMap((node) => {
      const cause = fault(nodeText(node));
      if (cause === undefined) return [];
      const mend = 'Skriv vad som finns där länken leder, till exempel [så går ett stöd till](/stod/).';
      const formMend = 'Skriv vad som finns där länken leder, till exempel ”så går ett stöd till”.';
      return [{ rule: 'link-text', file, line: lineOfNode(node), cause, mend, formMend } as const];
    }),
  );

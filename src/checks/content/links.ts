import type { MdastNode } from 'satteri';
import { languageMarked } from '../../i18n/languageMark.ts';
import type { Problem } from '../../model/problem.ts';
import { oncePer } from '../../model/oncePer.ts';
import { nodeText } from '../../model/nodeText.ts';
import type { Check } from './content.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';

export interface Link {
  readonly line: number;
  readonly address: string;
  /** Nothing for a definition, which links elsewhere in the text refer to. */
  readonly text?: string;
}

/** Every link of a text, and every definition that links refer to. */
export const linksIn = oncePer((tree: MdastNode): readonly Link[] =>
  [...nodesOf(tree)].flatMap((node): Link[] => {
    if (node.type === 'link') return [{ line: lineOfNode(node), address: node.url, text: nodeText(node) }];
    if (node.type === 'definition') return [{ line: lineOfNode(node), address: node.url }];
    return [];
  }),
);

/** How a link may begin; a number without a source may not be dialled, so none stands in a text, and schemes that run code, other sites' addresses in disguise and relative addresses may not. */
const safeAddress = /^(?:https?:\/\/[^/\\\s]|mailto:|#|\/(?![/\\\s]))/;

export const isSafeAddress = (address: string): boolean => safeAddress.test(address);

/** A link that is no link, but marks its text as being in another language. Only a link in place can be one. */
const isMark = ({ address, text }: Link): boolean =>
  text !== undefined && languageMarked(address) !== undefined;

/** Links that may run code or lead astray. */
export const unsafeLinksIn = (tree: MdastNode): Problem[] =>
  linksIn(tree)
    .filter((link) => !isMark(link) && !isSafeAddress(link.address))
    .map(({ line }) => ({
      line,
      cause: 'Länken leder inte till en webbadress eller en e-postadress.',
      mend: 'Skriv en adress som börjar med https://, http://, mailto:, / eller #. Ett telefonnummer hör till en kontakt, som har källa: lägg in den med <ContactCard>.',
    }));

export const unsafeLinks: Check = (content) =>
  readBodies(content).flatMap(({ file, tree }) =>
    unsafeLinksIn(tree).map((problem) => ({ rule: 'unsafe-link', file, ...problem })),
  );

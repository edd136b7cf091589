import type { MdastNode } from 'satteri';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './content.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';

type Explanation = Pick<Problem, 'cause' | 'mend'>;

const footnote: Explanation = {
  cause: 'Texten har en fotnot.',
  mend: 'Skriv det som står i fotnoten i texten i stället.',
};

const addressElsewhere: Explanation = {
  cause: 'En länk eller bild får sin adress på ett annat ställe i texten.',
  mend: 'Skriv adressen direkt i länken: [vart den leder](/stod/).',
};

const blockWithin = (name: string): Explanation => ({
  cause: `Blocket <${name}> står i en lista eller ett citat.`,
  mend: 'Skriv blocket på egna rader, utan tecken eller mellanslag före.',
});

function whyNotEditable(node: MdastNode): Explanation | undefined {
  switch (node.type) {
    case 'footnoteDefinition':
      return footnote;
    case 'definition':
      return addressElsewhere;
    case 'thematicBreak':
      return {
        cause: 'Texten har en linje tvärs över sidan.',
        mend: 'Ta bort linjen. En rubrik säger mer.',
      };
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? { cause: 'Listan har rutor att kryssa i.', mend: 'Skriv en vanlig lista.' }
        : undefined;
    case 'table':
      return node.align?.some(Boolean)
        ? {
            cause: 'Tabellens kolumner är ställda åt ett håll med kolon.',
            mend: 'Ta bort kolonen i raden under tabellens rubriker.',
          }
        : undefined;
    case 'list':
    case 'blockquote': {
      const block = [...nodesOf(node)].find(({ type }) => type === 'mdxJsxFlowElement');
      return block && 'name' in block ? blockWithin(block.name ?? '') : undefined;
    }
    default:
      return undefined;
  }
}

/** All in a text that the text editor of the desk would lose when the text is changed there. */
export const uneditableIn = (tree: MdastNode): Problem[] =>
  [...nodesOf(tree)].flatMap((node) => {
    const why = whyNotEditable(node);
    return why ? [{ line: lineOfNode(node), ...why }] : [];
  });

/** Texts that can be changed in the desk without losing anything. */
export const editableText: Check = (content) =>
  readBodies(content).flatMap(({ file, tree }) =>
    uneditableIn(tree).map((problem) => ({ rule: 'editable-text', file, ...problem })),
  );

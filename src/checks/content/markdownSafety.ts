import type { MdastNode } from 'satteri';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './content.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';

/** HTML in a Markdown text, comments too. */
export const htmlIn = (tree: MdastNode): Problem[] =>
  [...nodesOf(tree)].flatMap((node) =>
    node.type === 'html'
      ? [
          {
            line: lineOfNode(node),
            cause: 'Texten innehåller HTML-kod.',
            mend: 'Ta bort koden. Ska tecknet < synas i texten: skriv \\< i stället.',
          },
        ]
      : [],
  );

export const markdownSafety: Check = (content) =>
  readBodies(content).flatMap(({ file, tree }) => htmlIn(tree).map((problem) => ({ rule: 'html', file, ...problem })));

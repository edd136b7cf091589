import type { MdastNode } from 'satteri';
import { blockHeadings, isBlockName } from '../../model/blocks.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check } from './content.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';

interface Heading {
  readonly line: number;
  readonly level: number;
}

/** The headings of a text, and those that its blocks write themselves. */
const headingsIn = (tree: MdastNode): Heading[] =>
  [...nodesOf(tree)].flatMap((node) => {
    if (node.type === 'heading') return [{ line: lineOfNode(node), level: node.depth }];
    if (node.type !== 'mdxJsxFlowElement' || !node.name || !isBlockName(node.name)) return [];
    const level = blockHeadings[node.name];
    return level === undefined ? [] : [{ line: lineOfNode(node), level }];
  });

/** What is wrong with a heading after one of the level `before`; the page's title is level 1. */
function fault(level: number, before: number): Omit<Problem, 'line'> | undefined {
  if (level === 1) {
    return {
      cause: 'Texten har en rubrik på nivå 1, men sidans titel är redan rubrik på den nivån.',
      mend: 'Skriv ## före rubriken i stället för #.',
      formMend: 'Gör rubriken till ”Rubrik 2”.',
    };
  }
  if (level <= before + 1) return undefined;
  return {
    cause:
      before === 1
        ? `Textens första rubrik är på nivå ${level}.`
        : `Rubriken hoppar från nivå ${before} till nivå ${level}.`,
    mend: `Skriv ${'#'.repeat(before + 1)} före rubriken.`,
    formMend: `Gör rubriken till ”Rubrik ${before + 1}”.`,
  };
}

/** Headings start at level 2 and never skip a level. */
export const headings: Check = (content) =>
  readBodies(content).flatMap(({ file, tree }) => {
    let before = 1;
    return headingsIn(tree).flatMap(({ line, level }) => {
      const found = fault(level, before);
      before = level;
      return found ? [{ rule: 'headings', file, line, ...found } as const] : [];
    });
  });

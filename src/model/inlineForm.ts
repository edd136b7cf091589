import type { PhrasingContent } from 'mdast';

const marks = ['emphasis', 'strong', 'delete'] as const;
type Mark = (typeof marks)[number];

/** A part of a line that is not taken apart further, and the marks that hold for it. */
interface Leaf {
  readonly node: PhrasingContent;
  readonly marks: readonly Mark[];
}

const without = (held: readonly Mark[], away: readonly Mark[]): Mark[] =>
  held.filter((mark) => !away.includes(mark));

const textLeaf = (value: string, held: readonly Mark[]): Leaf[] =>
  value === '' ? [] : [{ node: { type: 'text', value }, marks: held }];

/** The leaves of a line. Marks that hold for all of a link's text hold for the link. */
function leavesOf(nodes: readonly PhrasingContent[], held: readonly Mark[]): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    switch (node.type) {
      case 'emphasis':
      case 'strong':
      case 'delete':
        return leavesOf(node.children, [...without(held, [node.type]), node.type]);
      case 'html':
      case 'text':
        return textLeaf(node.value, held);
      case 'link': {
        const inside = leavesOf(node.children, held);
        const shared = marks.filter((mark) => inside.every((leaf) => leaf.marks.includes(mark)));
        const children = lineOf(inside.map((leaf) => ({ ...leaf, marks: without(leaf.marks, shared) })));
        return inside.length === 0 ? [] : [{ node: { ...node, children }, marks: shared }];
      }
      default:
        return [{ node, marks: held }];
    }
  });
}

/** How many of the first leaves a mark holds for. */
function reach(leaves: readonly Leaf[], mark: Mark): number {
  const end = leaves.findIndex((leaf) => !leaf.marks.includes(mark));
  return end < 0 ? leaves.length : end;
}

/** Of several marks that begin together the one that reaches furthest is the outer one. */
const outerMark = (leaves: readonly Leaf[]): Mark | undefined =>
  marks
    .filter((mark) => reach(leaves, mark) > 0)
    .sort((a, b) => reach(leaves, b) - reach(leaves, a))
    .at(0);

/** Space at the edge of a mark would undo it, so it stands outside. */
function spaceOutside(leaves: readonly Leaf[], mark: Mark): Leaf[] {
  const [first, ...rest] = leaves;
  const last = leaves.at(-1);
  if (first?.node.type === 'text' && /^\s/.test(first.node.value)) {
    const text = first.node.value.trimStart();
    const space = first.node.value.slice(0, first.node.value.length - text.length);
    return [...textLeaf(space, without(first.marks, [mark])), ...textLeaf(text, first.marks), ...rest];
  }
  if (last?.node.type !== 'text' || !/\s$/.test(last.node.value)) return [...leaves];
  const text = last.node.value.trimEnd();
  const space = last.node.value.slice(text.length);
  return [
    ...leaves.slice(0, -1),
    ...textLeaf(text, last.marks),
    ...textLeaf(space, without(last.marks, [mark])),
  ];
}

/** A line built of its leaves, texts side by side made one, and so is code. */
function lineOf(leaves: readonly Leaf[]): PhrasingContent[] {
  const [first] = leaves;
  if (!first) return [];
  const mark = outerMark(leaves);
  if (!mark) return joined(first.node, lineOf(leaves.slice(1)));
  const length = reach(leaves, mark);
  const run = leaves.slice(0, length);
  const trimmed = spaceOutside(run, mark);
  if (trimmed.some((leaf) => !leaf.marks.includes(mark)) || trimmed.length < run.length) {
    return lineOf([...trimmed, ...leaves.slice(length)]);
  }
  const inside = run.map((leaf) => ({ ...leaf, marks: without(leaf.marks, [mark]) }));
  return [{ type: mark, children: lineOf(inside) }, ...lineOf(leaves.slice(length))];
}

function joined(node: PhrasingContent, [next, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if ((node.type === 'text' || node.type === 'inlineCode') && next?.type === node.type) {
    return [{ type: node.type, value: node.value + next.value }, ...rest];
  }
  return [node, ...(next ? [next] : []), ...rest];
}

/**
 * A line with its marks nested in the one way that the marks of each letter decide, however they were nested before.
 * A text editor that keeps marks letter by letter gives the same line back.
 */
export const inlineForm = (line: readonly PhrasingContent[]): PhrasingContent[] => lineOf(leavesOf(line, []));

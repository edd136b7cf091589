import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement } from 'mdast-util-mdx';

/** What a block or an expression is when it is a paragraph of its own, or nothing for other parts of a line. */
function alone(node: PhrasingContent): MdxJsxFlowElement | MdxFlowExpression | undefined {
  if (node.type === 'mdxTextExpression') return { ...node, type: 'mdxFlowExpression' };
  if (node.type !== 'mdxJsxTextElement') return undefined;
  return { ...node, type: 'mdxJsxFlowElement', children: node.children as MdxJsxFlowElement['children'] };
}

const isSpace = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

function withoutParagraph(paragraph: Paragraph): RootContent[] | undefined {
  const parts = paragraph.children.filter((child) => !isSpace(child));
  const blocks = parts.flatMap((part) => alone(part) ?? []);
  return blocks.length > 0 && blocks.length === parts.length ? blocks : undefined;
}

/**
 * A tree in which what stands on lines of its own is no part of a paragraph, as MDX has it: `<Note>x</Note>` on a line
 * is a block, though its text is on the same line.
 */
export function blocksOnLines<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child) => {
    const inner = blocksOnLines(child);
    return inner.type === 'paragraph' ? (withoutParagraph(inner) ?? inner) : inner;
  });
  return { ...node, children };
}

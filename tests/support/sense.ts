import type { PhrasingContent } from 'mdast';
import type { MdastNode } from 'satteri';
import { inlineForm } from '../../src/model/inlineForm.ts';

const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'link']);

const evened = (value: string): string => value.replaceAll(/\s+/g, ' ');

/** What a reader is given of a node, without how it is spelled: no positions, no empty lines, marks in one order. */
export function sense(node: MdastNode): readonly unknown[] {
  const { type } = node;
  if (type === 'text') return evened(node.value).trim() === '' ? [] : [evened(node.value).trim()];
  if (type === 'inlineCode') return [['code', evened(node.value).trim()]];
  const given = 'children' in node ? (node.children as readonly MdastNode[]) : [];
  const children = lines.has(type) ? (inlineForm(given as PhrasingContent[]) as readonly MdastNode[]) : given;
  const inside = withoutOuterBreaks(children).flatMap(sense);
  const isEmpty =
    'children' in node && inside.length === 0 && !('attributes' in node) && type !== 'tableCell';
  return isEmpty ? [] : [[type, detailsOf(node), ...inside]];
}

/** A break at the edge of a line breaks nothing. */
function withoutOuterBreaks(line: readonly MdastNode[]): readonly MdastNode[] {
  const says = ({ type, ...rest }: MdastNode): boolean =>
    type !== 'break' && !(type === 'text' && 'value' in rest && rest.value.trim() === '');
  return line.slice(line.findIndex(says), line.findLastIndex(says) + 1);
}

function detailsOf(node: MdastNode): unknown {
  switch (node.type) {
    case 'heading':
      return node.depth;
    case 'link':
      return node.url;
    case 'image':
      return [node.url, node.alt];
    case 'list':
      return node.ordered === true && [node.start];
    case 'code':
      return [node.lang ?? '', node.value];
    case 'mdxJsxFlowElement':
      return [
        node.name,
        node.attributes.map((attribute) => ('name' in attribute ? [attribute.name, attribute.value] : [])),
      ];
    default:
      return undefined;
  }
}

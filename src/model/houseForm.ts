import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { readBody, writeBody } from './bodyTree.ts';
import { inlineForm } from './inlineForm.ts';

type Flow = BlockContent | DefinitionContent;

const space: PhrasingContent = { type: 'text', value: ' ' };

/** Space at a line's ends, at a break and around a line break means nothing. */
function tidyLine(line: readonly PhrasingContent[], { breaks = true } = {}): PhrasingContent[] {
  const written = breaks ? line : line.map((node) => (node.type === 'break' ? space : node));
  const nodes = inlineForm(written).map((node): PhrasingContent => {
    if (node.type === 'inlineCode') return { ...node, value: node.value.replaceAll(/[ \t]*\n[ \t]*/g, ' ') };
    if (node.type !== 'text') return node;
    return { ...node, value: node.value.replaceAll(/[ \t]*\n[ \t\n]*/g, breaks ? '\n' : ' ') };
  });
  const isEdge = (node: PhrasingContent | undefined): boolean => !node || node.type === 'break';
  const tidied = nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const start = isEdge(nodes[index - 1]) ? node.value.trimStart() : node.value;
    const value = isEdge(nodes[index + 1]) ? start.trimEnd() : start;
    return value === '' ? [] : [{ ...node, value }];
  });
  const from = tidied.findIndex(({ type }) => type !== 'break');
  const to = tidied.findLastIndex(({ type }) => type !== 'break');
  return from < 0 ? [] : tidied.slice(from, to + 1);
}

/** A list that can follow a paragraph without an empty line between. */
const canFollow = (node: Flow | undefined): boolean =>
  node?.type === 'list' &&
  (node.ordered !== true || node.start === 1) &&
  node.children[0]?.children[0]?.type === 'paragraph';

/** Items stand close; an item of more than a text and a list under it has empty lines in it. */
function itemForm(item: ListItem): ListItem[] {
  const children = flowForm(item.children) as Flow[];
  const [first, second, third] = children;
  if (!first) return [];
  const isTight = !second || (first.type === 'paragraph' && canFollow(second) && !third);
  return [{ type: 'listItem', spread: !isTight, children }];
}

function nodeForm(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph': {
      const children = tidyLine(node.children);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading': {
      const children = tidyLine(node.children, { breaks: false });
      return children.length > 0 ? [{ type: 'heading', depth: node.depth, children }] : [];
    }
    case 'blockquote': {
      const children = flowForm(node.children) as Flow[];
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'list': {
      const { ordered, start } = node;
      const children = node.children.flatMap(itemForm);
      return children.length > 0 ? [{ type: 'list', ordered, start, spread: false, children }] : [];
    }
    case 'table': {
      const rows = node.children.map(({ children }) => ({
        type: 'tableRow' as const,
        children: children.map((cell) => ({ ...cell, children: tidyLine(cell.children, { breaks: false }) })),
      }));
      return [{ type: 'table', children: rows }];
    }
    case 'code':
      return [{ type: 'code', lang: node.lang || null, value: node.value }];
    case 'block':
      return [{ type: 'block', block: { ...node.block, text: houseForm(node.block.text ?? '') } }];
    default:
      return [];
  }
}

const flowForm = (nodes: readonly RootContent[]): RootContent[] => nodes.flatMap(nodeForm);

/** Writes a body's tree in the house form. What an editor cannot make, such as a line across, is left out. */
export const houseText = (nodes: readonly RootContent[]): string => writeBody(flowForm(nodes));

/**
 * A body in the form that content is kept in and the desk writes: `*` for lists and emphasis, an empty line between
 * paragraphs, blocks on lines of their own, lists close, and `{` and `<` escaped.
 * @example houseForm('- ett\n- två') // => '* ett\n* två'
 */
export const houseForm = (body: string): string =>
  houseText(readBody(body.replaceAll(/\r\n?/g, '\n')).map(({ node }) => node));

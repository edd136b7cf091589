import {
  createComponent,
  render,
  renderComponent,
  unescapeHTML,
  type AstroComponentFactory,
} from 'astro/runtime/server/index.js';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import { bodyTree, type Block } from './deskPreviewTree.ts';

type Result = Parameters<typeof renderComponent>[0];
type Template = ReturnType<typeof render>;

interface Props {
  readonly components?: Readonly<Record<string, AstroComponentFactory>>;
}

/** A body as a component, like the one that Astro makes of it. */
export const bodyComponent = (text: string, format: 'md' | 'mdx'): AstroComponentFactory =>
  createComponent(
    (result: Result, props: Props) =>
      // Astro ends the HTML of Markdown with a line break, and that of MDX without.
      render`${rendered(bodyTree(text, format), result, props)}${format === 'md' ? '\n' : ''}`,
  );

/** Stands in the HTML where a block is; no text has these signs. */
const place = (index: number): string => `\uE000${index}\uE001`;

function rendered(node: Nodes, result: Result, props: Props): Template {
  const blocks: Block[] = [];
  const html = toHtml(withPlaces(node, blocks));
  const parts = html.split(/\uE000(\d+)\uE001/).map((part, index) => {
    const block = index % 2 === 1 ? blocks[Number(part)] : undefined;
    return block ? renderedBlock(block, result, props) : unescapeHTML(part);
  });
  return render`${parts}`;
}

function withPlaces(node: Nodes, blocks: Block[]): Nodes {
  if (node.type === 'mdxJsxFlowElement') return { type: 'text', value: place(blocks.push(node) - 1) };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => withPlaces(child, blocks)) } as Nodes;
}

function renderedBlock({ name, attributes, children }: Block, result: Result, props: Props): unknown {
  const values = Object.fromEntries(
    attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value]] : [])),
  );
  return renderComponent(result, name ?? '', props.components?.[name ?? ''], values, {
    default: () => rendered({ type: 'root', children }, result, props),
  });
}

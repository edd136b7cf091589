import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { blockAttributes, isBlockName, type AttributeKind, type BlockName } from '../../model/blocks.ts';
import { oncePer } from '../../model/oncePer.ts';
import { lineOfNode, nodesOf } from './nodes.ts';

/** What an attribute of a block in a text says. */
export interface BlockValue {
  readonly block: BlockName;
  readonly kind: AttributeKind;
  readonly value: string;
  readonly line: number;
}

/** The blocks of a text, however deep they stand. */
export const blocksIn = oncePer((tree: MdastNode): readonly (MdxJsxFlowElement & { readonly name: BlockName })[] =>
  [...nodesOf(tree)].flatMap((node) =>
    node.type === 'mdxJsxFlowElement' && isBlockName(node.name ?? '')
      ? [node as MdxJsxFlowElement & { readonly name: BlockName }]
      : [],
  ),
);

/** What the attributes of the blocks in a text say, those that are filled in. */
export const blockValues = (tree: MdastNode): BlockValue[] =>
  blocksIn(tree).flatMap((node) => {
    const known = blockAttributes(node.name);
    return node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
      const kind = known[attribute.name]?.kind;
      const value = attribute.value.trim();
      return kind && value ? [{ block: node.name, kind, value, line: lineOfNode(node) }] : [];
    });
  });

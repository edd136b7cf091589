import { mdxToMdast, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import type { BlockName } from '../model/blocks.ts';
import { writtenText } from '../model/nodeText.ts';

/** A step as it is written in a page's text. */
export interface StepBlock {
  readonly number: string;
  readonly name: string;
  readonly pictogram: string | undefined;
  /** The key of a term whose word may stand as the step's name. */
  readonly term: string | undefined;
  /** The text without markup but marks of language: a paragraph, heading, table cell or the like each. */
  readonly paragraphs: readonly string[];
  /** The keys of the contacts that are shown in the text. */
  readonly contacts: readonly string[];
  /** Some of the text, or all that it stands in, is marked as not confirmed. */
  readonly unconfirmed: boolean;
}

function attributeOf({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' && found.value.trim() !== '' ? found.value : undefined;
}

const isBlock = (node: MdastNode, name: BlockName): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === name;

const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

/** Parts of a line of text. What holds any of them is read as one: a paragraph, or a block written on one line. */
const inLine: ReadonlySet<MdastNode['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
]);

/** The texts below a node but those of steps within it, which are read on their own. */
function paragraphsIn(node: MdastNode): string[] {
  const children = childrenOf(node).filter((child) => !isBlock(child, 'Step'));
  if (node.type !== 'code' && !children.some(({ type }) => inLine.has(type))) {
    return children.flatMap(paragraphsIn);
  }
  const text = writtenText(node).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}

/** The blocks of a name below a node, but those of steps within it. */
const blocksIn = (node: MdastNode, name: BlockName): MdxJsxFlowElement[] =>
  childrenOf(node)
    .filter((child) => !isBlock(child, 'Step'))
    .flatMap((child) => [...(isBlock(child, name) ? [child] : []), ...blocksIn(child, name)]);

const stepBlock = (node: MdxJsxFlowElement, isWithinUnconfirmed: boolean): StepBlock => ({
  number: attributeOf(node, 'number') ?? '',
  name: attributeOf(node, 'name') ?? '',
  pictogram: attributeOf(node, 'pictogram'),
  term: attributeOf(node, 'term'),
  paragraphs: paragraphsIn(node),
  contacts: blocksIn(node, 'ContactCard').flatMap((card) => attributeOf(card, 'id') ?? []),
  unconfirmed: isWithinUnconfirmed || blocksIn(node, 'Unconfirmed').length > 0,
});

function stepsIn(node: MdastNode, isWithinUnconfirmed: boolean): StepBlock[] {
  const isUnconfirmed = isWithinUnconfirmed || isBlock(node, 'Unconfirmed');
  return [
    ...(isBlock(node, 'Step') ? [stepBlock(node, isUnconfirmed)] : []),
    ...childrenOf(node).flatMap((child) => stepsIn(child, isUnconfirmed)),
  ];
}

/**
 * The steps in a page's text, in whatever they stand, read with the parser that compiles it.
 * @param body the source of an MDX body that has passed the content check
 */
export const stepBlocks = (body: string): StepBlock[] => stepsIn(mdxToMdast(`${body}\n`), false);

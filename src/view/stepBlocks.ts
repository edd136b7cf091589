import { mdxToMdast, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import { nodeText } from '../model/nodeText.ts';

/** A step as it is written in a page's text. */
export interface StepBlock {
  readonly number: string;
  readonly name: string;
  readonly pictogram: string | undefined;
  /** The key of a term whose word may stand as the step's name. */
  readonly term: string | undefined;
  /** The text without markup, a paragraph or list item each. */
  readonly paragraphs: readonly string[];
  /** Some of the text is marked as not confirmed. */
  readonly unconfirmed: boolean;
}

function attributeOf({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' && found.value.trim() !== '' ? found.value : undefined;
}

const isBlock = (node: MdastNode, name: string): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === name;

const paragraphsIn = (node: MdastNode): string[] => {
  if (node.type !== 'paragraph' && node.type !== 'heading') {
    return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
  }
  const text = nodeText(node).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
};

const stepBlock = (node: MdxJsxFlowElement): StepBlock => ({
  number: attributeOf(node, 'number') ?? '',
  name: attributeOf(node, 'name') ?? '',
  pictogram: attributeOf(node, 'pictogram'),
  term: attributeOf(node, 'term'),
  paragraphs: paragraphsIn(node),
  unconfirmed: node.children.some((child) => isBlock(child, 'Unconfirmed')),
});

/**
 * The steps in a page's text, read with the parser that compiles it.
 * @param body the source of an MDX body that has passed the content check
 */
export function stepBlocks(body: string): StepBlock[] {
  const tree = mdxToMdast(`${body}\n`);
  return 'children' in tree
    ? tree.children.flatMap((node) => (isBlock(node, 'Step') ? [stepBlock(node)] : []))
    : [];
}

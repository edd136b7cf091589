import type { Root, RootContent } from 'mdast';
import { isBlockName } from '../../src/model/blocks.ts';
import { readBody } from '../../src/model/bodyTree.ts';
import { houseText } from '../../src/model/houseForm.ts';

/** A block as Decap knows it. Its text is a field of its own form, `text`. */
interface Shortcode {
  readonly type: 'shortcode';
  readonly data: {
    readonly shortcode: string;
    readonly shortcodeData: Readonly<Record<string, string | null | undefined>>;
  };
}

/** The part of unified's processor that Decap lets a plugin change. */
interface Processor {
  Parser: (text: string) => Root;
  Compiler: (tree: Root) => string;
}

function toShortcode(node: RootContent): RootContent | Shortcode {
  if (node.type !== 'block') return node;
  const { name, attributes, text } = node.block;
  const shortcodeData = { ...attributes, ...(text !== undefined && { text }) };
  return { type: 'shortcode', data: { shortcode: name, shortcodeData } };
}

function fromShortcode(node: RootContent | Shortcode): RootContent {
  if (node.type !== 'shortcode' || !isBlockName(node.data.shortcode)) return node as RootContent;
  const { text, ...values } = node.data.shortcodeData;
  const attributes = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '']));
  return { type: 'block', block: { name: node.data.shortcode, attributes, text: text ?? '' } };
}

/**
 * A plugin for Decap's text editor: it reads and writes the house form, with the site's own blocks, instead of what an
 * older Markdown takes a text for. What an editor types is text, whatever its characters.
 */
export function deskMarkdown(this: Processor): void {
  this.Parser = (text) => ({
    type: 'root',
    children: readBody(text).map(({ node }) => toShortcode(node)) as RootContent[],
  });
  this.Compiler = ({ children }) => houseText(children.map(fromShortcode));
}

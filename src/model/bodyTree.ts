import type { Paragraph, RootContent, Text } from 'mdast';
import type { Node } from 'unist';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { blockText, bodyParts, type Block } from './blockText.ts';

/** A block among the other parts of a body's tree. */
export interface BlockNode extends Node {
  type: 'block';
  block: Block;
}

declare module 'mdast' {
  interface RootContentMap {
    block: BlockNode;
  }
}

/** A part of a body at its top, and the characters that it was read from. */
export interface ReadNode {
  readonly node: RootContent;
  readonly source: string;
}

/** Code is what stands in fences, as in MDX; what would be HTML, and what refers to other places, is text. */
const asText = ['codeIndented', 'htmlFlow', 'htmlText', 'definition'];

/**
 * Reads a body. Never fails: what is no Markdown and no block that the model knows is text.
 * @param body with `\n` as line break
 */
export const readBody = (body: string): ReadNode[] =>
  bodyParts(body).flatMap(({ source, block }) =>
    block ? [{ node: { type: 'block', block }, source }] : readMarkdown(source),
  );

const readMarkdown = (markdown: string): ReadNode[] =>
  fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough(), { disable: { null: asText } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  }).children.map((node) => ({
    node,
    source: markdown.slice(node.position?.start.offset, node.position?.end.offset),
  }));

/** An address written out, in text that has its escapes. */
const address = /(?:https?:\/\/|www\.)[^\s<]+/gi;

/**
 * In an address written out `_` and `&` mean nothing, and it would take the backslash before `<` for its own. `<`
 * between words is text.
 */
const text: Handle = (node, parent, state, info) => {
  const escaped = defaultHandlers.text(node as Text, parent, state, info);
  return `${info.before}${escaped}`
    .replaceAll(address, (found) =>
      found.replaceAll(/(?<=\w)\\_(?=\w)/g, '_').replaceAll(/(?<!\\)\\&(?!#?\w+;)/g, '&'),
    )
    .replaceAll(/(?<=[\p{L}\p{N}] )\\<(?= [\p{L}\p{N}])/gu, '<')
    .replaceAll(/(?<=\S)\\</g, '&lt;')
    .slice(info.before.length);
};

/** An address written out at the end of a line would take the backslash of the break for its own. */
const paragraph: Handle = (node, parent, state, info) =>
  defaultHandlers
    .paragraph(node as Paragraph, parent, state, info)
    .replaceAll(/((?:https?:\/\/|www\.)\S*)\\\n/gi, '$1 \\\n');

const block: Handle = (node) => blockText((node as BlockNode).block);

const options: Options = {
  bullet: '*',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    {
      handlers: { text, paragraph, block },
      // What MDX would take for code or a tag.
      unsafe: [
        { character: '{', inConstruct: 'phrasing' },
        { character: '<', inConstruct: 'phrasing' },
        { atBreak: true, character: 'i', after: 'mport(?![a-zåäö])' },
        { atBreak: true, character: 'e', after: 'xport(?![a-zåäö])' },
      ],
    },
  ],
};

/** Writes a body, without the line break at its end. */
export const writeBody = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, options).replace(/\n$/, '');

import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { MdastNode } from 'satteri';
import { blocksOnLines } from './blocksOnLines.ts';
import { codeLines } from './codeLines.ts';
import type { ParseBody } from './content.ts';
import { mdxSyntaxProblem } from './mdxSyntax.ts';

/** What Markdown has and MDX has not. */
const notInMdx = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };

const markdownTree = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const mdxTree = (text: string): Root =>
  blocksOnLines(
    fromMarkdown(text, {
      extensions: [gfm(), mdxJsx(), mdxExpression(), codeLines, notInMdx],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    }),
  );

/**
 * Reads a body where the parser that Astro compiles it with does not run. A test holds the two to the same findings.
 * Code is not read, only found.
 */
export const parseInBrowser: ParseBody = (text, format) => {
  try {
    return { tree: (format === 'mdx' ? mdxTree(text) : markdownTree(text)) as MdastNode };
  } catch (error) {
    return { problem: mdxSyntaxProblem(messageOf(error, text)) };
  }
};

interface SyntaxError {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
  readonly place: { readonly offset?: number };
}

/** The message in the form of Astro's parser, which says where the tag begins that cannot be read, or that has no end. */
function messageOf(error: unknown, text: string): string {
  const { reason, line, column, place } = error as SyntaxError;
  if (reason.startsWith('Expected a closing tag')) return `${/\((\d+:\d+)/.exec(reason)?.[1] ?? ''}: ${reason}`;
  if (reason.startsWith('Unexpected closing slash')) {
    const name = /^[^>\s]*/.exec((text.split('\n')[line - 1] ?? '').slice(column))?.[0] ?? '';
    return `${line}:${column}: Unexpected closing tag \`</${name}>\``;
  }
  if (/expression|closing tag `/.test(reason)) return `${line}:${column}: ${reason}`;
  const before = text.slice(0, text.lastIndexOf('<', place.offset) + 1);
  return `${before.split('\n').length}:1: Unexpected character after \`<\``;
}

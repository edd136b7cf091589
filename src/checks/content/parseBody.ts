import { markdownToMdast, mdxToMdast } from 'satteri';
import type { ParseBody } from './content.ts';
import { mdxSyntaxProblem } from './mdxSyntax.ts';

/** Reads a body with the parser that Astro itself compiles it with, so that the two can never see different things. */
export const parseBody: ParseBody = (text, format) => {
  try {
    return { tree: format === 'mdx' ? mdxToMdast(text) : markdownToMdast(text) };
  } catch (error) {
    return { problem: mdxSyntaxProblem(error instanceof Error ? error.message : '') };
  }
};

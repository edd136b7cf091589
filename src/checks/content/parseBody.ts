import { markdownToMdast, mdxToMdast } from 'satteri';
import type { ParseBody } from './content.ts';
import { mdxSyntaxProblem } from './mdxSyntax.ts';

/**
 * Reads a body with the parser that Astro itself compiles it with, so that the two can never see different things.
 * The line break last is for the parser's sake: it ends the whole process on `import "\` without one.
 */
export const parseBody: ParseBody = (text, format) => {
  try {
    return { tree: format === 'mdx' ? mdxToMdast(`${text}\n`) : markdownToMdast(text) };
  } catch (error) {
    return { problem: mdxSyntaxProblem(error instanceof Error ? error.message : '') };
  }
};

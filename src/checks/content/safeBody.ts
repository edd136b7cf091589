import type { Problem } from '../../model/problem.ts';
import { foreignImagesIn } from './images.ts';
import { unsafeLinksIn } from './links.ts';
import { htmlIn } from './markdownSafety.ts';
import { mdxProblemsIn } from './mdxSubset.ts';
import { parseBody } from './parseBody.ts';

/**
 * Why a body must not be rendered, not even on the editor's own computer: it cannot be read, or something in it
 * could run. Empty for a safe body.
 */
export function unsafeIn(body: string, format: 'md' | 'mdx'): readonly Problem[] {
  const read = parseBody(body, format);
  if ('problem' in read) return [read.problem];
  return [mdxProblemsIn, htmlIn, unsafeLinksIn, foreignImagesIn].flatMap((problemsIn) => problemsIn(read.tree));
}

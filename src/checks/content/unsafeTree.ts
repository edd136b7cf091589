import type { MdastNode } from 'satteri';
import type { Problem } from '../../model/problem.ts';
import { foreignImagesIn } from './images.ts';
import { unsafeLinksIn } from './links.ts';
import { htmlIn } from './markdownSafety.ts';
import { mdxProblemsIn } from './mdxSubset.ts';

/** All in a body that could run when it is rendered, or lead astray. Empty for a safe body. */
export const unsafeInTree = (tree: MdastNode): readonly Problem[] =>
  [mdxProblemsIn, htmlIn, unsafeLinksIn, foreignImagesIn].flatMap((problemsIn) => problemsIn(tree));

import type { Problem } from '../../model/problem.ts';
import { parseBody } from './parseBody.ts';
import { unsafeInTree } from './unsafeTree.ts';

/**
 * Why a body must not be rendered, not even on the editor's own computer: it cannot be read, or something in it
 * could run. Empty for a safe body.
 */
export function unsafeIn(body: string, format: 'md' | 'mdx'): readonly Problem[] {
  const read = parseBody(body, format);
  return 'problem' in read ? [read.problem] : unsafeInTree(read.tree);
}

import { DraftNotShown } from '../../../admin/preview/sitePage.ts';
import type { MdastNode } from 'satteri';
import { parseInBrowser } from '../../checks/content/parseInBrowser.ts';

/** The tree of a page's text, as the parser that runs in a build gives it. @throws DraftNotShown when it cannot be read. */
export function mdxToMdast(text: string): MdastNode {
  const body = parseInBrowser(text, 'mdx');
  if ('problem' in body) throw new DraftNotShown([body.problem]);
  return body.tree;
}

import type { MdastNode } from 'satteri';
import type { Content, CheckedEntry } from './content.ts';

/** A node and all below it, in the order they are read. */
export function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** The line of the file on which a node starts. */
export const lineOfNode = (node: MdastNode): number => node.position?.start.line ?? 1;

/** The entries that have a body, each with its tree. */
export const readBodies = ({ entries }: Content): (CheckedEntry & { readonly tree: MdastNode })[] =>
  entries.flatMap((entry) => (entry.body && 'tree' in entry.body ? [{ ...entry, tree: entry.body.tree }] : []));

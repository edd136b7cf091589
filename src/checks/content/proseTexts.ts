import type { MdastNode } from 'satteri';
import { unmarked } from '../../i18n/languageMark.ts';
import { nodeText } from '../../model/nodeText.ts';
import type { CheckedEntry } from './content.ts';
import { fieldValues, type FieldValue } from './fieldValues.ts';
import { lineOfNode } from './nodes.ts';

/** A text as a reader meets it, without its markup: a field, a heading, a paragraph, a cell, what a picture shows. */
export interface ProseText {
  readonly text: string;
  readonly line: number;
  readonly field?: string;
}

function blocksIn(node: MdastNode): ProseText[] {
  const line = lineOfNode(node);
  if (node.type === 'mdxJsxFlowElement') {
    const attributes = node.attributes.flatMap(({ value }) =>
      typeof value === 'string' ? [{ text: value, line }] : [],
    );
    return [...attributes, ...node.children.flatMap(blocksIn)];
  }
  if (!('children' in node)) return 'value' in node ? [{ text: node.value, line }] : [];
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
    ? [{ text: nodeText(node), line }]
    : node.children.flatMap(blocksIn);
}

/** The texts of an entry: those of its fields that a check asks for, and all of its body. */
export const proseTexts = (entry: CheckedEntry, isAsked: (value: FieldValue) => boolean): ProseText[] => [
  ...[...fieldValues(entry)].flatMap((value) =>
    typeof value.value === 'string' && isAsked(value)
      ? [{ text: unmarked(value.value), line: entry.lineOf(value.path), field: value.path.join('.') }]
      : [],
  ),
  ...(entry.body && 'tree' in entry.body ? blocksIn(entry.body.tree) : []),
];

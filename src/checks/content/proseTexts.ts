import type { MdastNode } from 'satteri';
import { unmarked } from '../../i18n/languageMark.ts';
import { oncePer } from '../../model/oncePer.ts';
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

const inFields = oncePer((entry: CheckedEntry): readonly { readonly value: FieldValue; readonly said: ProseText }[] =>
  fieldValues(entry).flatMap((value) =>
    typeof value.value === 'string'
      ? [{ value, said: { text: unmarked(value.value), line: entry.lineOf(value.path), field: value.path.join('.') } }]
      : [],
  ),
);

const inBody = oncePer(({ body }: CheckedEntry): readonly ProseText[] => (body && 'tree' in body ? blocksIn(body.tree) : []));

/** The texts of those fields of an entry that a check asks for. */
export const fieldTexts = (entry: CheckedEntry, isAsked: (value: FieldValue) => boolean): ProseText[] =>
  inFields(entry).flatMap(({ value, said }) => (isAsked(value) ? [said] : []));

/** The texts of an entry: those of its fields that a check asks for, and all of its body. */
export const proseTexts = (entry: CheckedEntry, isAsked: (value: FieldValue) => boolean): ProseText[] => [
  ...fieldTexts(entry, isAsked),
  ...inBody(entry),
];

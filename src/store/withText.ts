import { isMap, isScalar, isSeq, parseDocument, stringify, type Scalar } from 'yaml';
import { translationFields, type ContentType } from '../model/contentType.ts';
import type { Fields } from '../model/field.ts';
import { partText } from '../model/readEntry.ts';

/** Where a text stands among fields written as YAML, by its path as `entryTexts` names it. */
function scalarAt(node: unknown, fields: Fields, path: readonly string[]): Scalar | undefined {
  const [name = '', ...rest] = path;
  const value = isMap(node) ? node.get(name, true) : undefined;
  if (rest.length === 0) return isScalar(value) ? value : undefined;
  const { children = {}, itemKey } = fields[name] ?? {};
  if (itemKey === undefined) return scalarAt(value, children, rest);
  const [itemName, ...below] = rest;
  const items: readonly unknown[] = isSeq(value) ? value.items : [];
  const item = items.find((one) => isMap(one) && String(one.get(itemKey)) === itemName);
  return scalarAt(item, children, below);
}

/**
 * A translation's file with another text at a path; all other characters stay as they are.
 * @param path as `entryTexts` names it, other than the body
 * @throws Error when the file has no such text, which only a wrong call can cause
 */
export function withText(type: ContentType, file: string, path: string, text: string): string {
  const yaml = partText(file, type.extension)?.yaml ?? '';
  const node = scalarAt(parseDocument(yaml).contents, translationFields(type), path.split('.'));
  if (!node?.range) throw new Error(`No text "${path}" in the file.`);
  const at = type.extension === 'yaml' ? 0 : file.indexOf('\n') + 1;
  const [start, end] = node.range;
  const until = start + yaml.slice(start, end).trimEnd().length;
  const written = stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
  return file.slice(0, at + start) + written + file.slice(at + until);
}

import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { ContentType } from '../model/contentType.ts';
import { partText } from '../model/readEntry.ts';

/** Where the field `source` stands in fields written as YAML; their end when it does not. White space after is not part of it. */
function sourceSpan(yaml: string): readonly [start: number, end: number] {
  const end = yaml.trimEnd().length;
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'source')
    : undefined;
  if (!pair) return [end, end];
  const [start, keyEnd] = pair.key.range;
  const until = pair.value ? pair.value.range[1] : keyEnd + 1;
  return [start, start + yaml.slice(start, until).trimEnd().length];
}

/**
 * A translation's text with these hashes in its field `source`, last where it had none. All other characters stay as
 * they are, because an editor's file must not change where nobody changed it.
 */
export function stampedText(
  type: ContentType,
  text: string,
  hashes: Readonly<Record<string, string>>,
): string {
  const parts = partText(text, type.extension);
  if (!parts) return text;
  const { yaml } = parts;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const at = type.extension === 'yaml' ? 0 : text.indexOf('\n') + 1;
  const [start, end] = sourceSpan(yaml);
  const stamp = stringify({ source: hashes }).trimEnd().replaceAll('\n', lineBreak);
  const before = text.slice(0, at + start);
  const after = text.slice(at + end);
  const isLineStart = before === '' || before.endsWith('\n');
  return [before, isLineStart ? '' : lineBreak, stamp, /^\s*\n/.test(after) ? '' : lineBreak, after].join('');
}

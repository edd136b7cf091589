import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { ContentType } from '../model/contentType.ts';
import { partText } from '../model/readEntry.ts';

/** Where a field stands in fields written as YAML; their end when it does not. White space after is not part of it. */
function spanOf(yaml: string, name: string): readonly [start: number, end: number] {
  const end = yaml.trimEnd().length;
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined;
  if (!pair) return [end, end];
  const [start, keyEnd] = pair.key.range;
  const until = pair.value ? pair.value.range[1] : keyEnd + 1;
  return [start, start + yaml.slice(start, until).trimEnd().length];
}

function withField(yaml: string, name: string, value: unknown, lineBreak: string): string {
  const [start, end] = spanOf(yaml, name);
  const after = yaml.slice(end);
  if (value === undefined)
    return start === end ? yaml : yaml.slice(0, start) + after.replace(/^[^\n]*\n/, '');
  const written = stringify({ [name]: value }, { lineWidth: 0 })
    .trimEnd()
    .replaceAll('\n', lineBreak);
  const before = yaml.slice(0, start);
  const isLineStart = before === '' || before.endsWith('\n');
  return [before, isLineStart ? '' : lineBreak, written, /^\s*\n/.test(after) ? '' : lineBreak, after].join(
    '',
  );
}

/**
 * A file's text with these values in its fields; last where it had none, and gone where the value is undefined. All
 * other characters stay as they are, because an editor's file must not change where nobody changed it.
 */
export function withFields(
  type: ContentType,
  text: string,
  fields: Readonly<Record<string, unknown>>,
): string {
  const parts = partText(text, type.extension);
  if (!parts) return text;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const at = type.extension === 'yaml' ? 0 : text.indexOf('\n') + 1;
  const [lastBreak = ''] = /^\r?\n/.exec(text.slice(at + parts.yaml.length)) ?? [];
  const yaml = parts.yaml + lastBreak;
  const written = Object.entries(fields).reduce(
    (before, [name, value]) => withField(before, name, value, lineBreak),
    yaml,
  );
  return text.slice(0, at) + written + text.slice(at + yaml.length);
}

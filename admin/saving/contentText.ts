import { parse } from 'yaml';
import type { ContentType } from '../../src/model/contentType.ts';
import { isBlank, partText } from '../../src/model/readEntry.ts';
import { yamlText } from './yamlText.ts';

type Extension = ContentType['extension'];

/** What a content file holds: its fields, and the text under them. */
export interface Content {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * A content file's fields and body, without the blank lines around the body.
 * @throws Error when the file has no readable fields.
 */
export function readText(text: string, extension: Extension): Content {
  if (isBlank(text)) return { data: {}, body: '' };
  const parts = partText(text, extension);
  if (!parts) throw new Error('The file has no front matter.');
  const data: unknown = parse(parts.yaml);
  return { data: (data ?? {}) as Content['data'], body: trimLines(parts.body) };
}

/** A content file as text, in the manner of `before`, the text that it replaces. */
export function writeText({ data, body }: Content, extension: Extension, before = ''): string {
  const yaml = yamlText(data, partText(before, extension)?.yaml);
  if (extension === 'yaml') return yaml;
  const text = trimLines(body);
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

const trimLines = (text: string): string => text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();

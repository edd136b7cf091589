import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { fieldsIn, schemaIn, type ContentType } from './contentType.ts';
import type { Field, Fields } from './field.ts';

/** Something wrong in a file: the line (1-based), the field as a path, why, and how to mend it, in Swedish. */
export interface Problem {
  readonly line: number;
  readonly field?: string;
  readonly cause: string;
  readonly mend: string;
}

export interface ReadEntry {
  readonly data: Record<string, unknown>;
  readonly body: string;
  /** The line (1-based) on which the body starts. */
  readonly bodyLine: number;
}

export type ReadResult = { readonly entry: ReadEntry } | { readonly problems: readonly Problem[] };

const frontMatter = /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

interface Parts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

function split(text: string, extension: ContentType['extension']): Parts | undefined {
  if (extension === 'yaml') return { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const match = frontMatter.exec(text);
  if (!match) return undefined;
  const head = match[0];
  return {
    yaml: match[1] ?? '',
    yamlLine: 2,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

/** An empty or blank file is no translation at all, not a broken one. */
export const isBlank = (text: string): boolean => text.trim() === '';

/**
 * Reads one content file: front matter or YAML, checked against its type's fields in its language.
 * All problems of the file are returned together; nothing is thrown.
 */
export function readEntry(type: ContentType, language: LanguageKey, text: string): ReadResult {
  const parts = split(text, type.extension);
  if (!parts) {
    return {
      problems: [
        {
          line: 1,
          cause: 'Filen saknar fältdelen överst.',
          mend: 'Börja filen med en rad med tre bindestreck, sedan fälten, sedan en rad till med tre bindestreck.',
        },
      ],
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(parts.yaml, { lineCounter: counter, uniqueKeys: true });
  const lineOf = (offset: number): number => counter.linePos(offset).line + parts.yamlLine - 1;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        line: lineOf(error.pos[0]),
        cause: yamlCause(error.code),
        mend: 'Rätta raden: ett fält per rad, namnet följt av kolon och blanksteg. Text med kolon skrivs inom citattecken.',
      })),
    };
  }
  const fields = fieldsIn(type, language);
  const parsed = schemaIn(type, language).safeParse(document.toJS() ?? {});
  const at = (path: readonly PropertyKey[]): number => lineOf(offsetOf(document, path));
  if (!parsed.success) {
    return { problems: parsed.error.issues.flatMap((issue) => explain(issue, fields, document.toJS(), at)) };
  }
  const breaches = language === sourceLanguage ? (type.rules?.(parsed.data) ?? []) : [];
  const problems: Problem[] = breaches.map(({ path, cause, mend }) => ({
    line: at(path),
    field: path.join('.'),
    cause,
    mend,
  }));
  if (type.body === 'required' && language === sourceLanguage && isBlank(parts.body)) {
    problems.push({
      line: parts.bodyLine,
      cause: 'Texten under fälten saknas.',
      mend: 'Skriv texten under raden med tre bindestreck.',
    });
  }
  return problems.length > 0
    ? { problems }
    : { entry: { data: parsed.data, body: parts.body, bodyLine: parts.bodyLine } };
}

const yamlCause = (code: string): string =>
  code === 'DUPLICATE_KEY' ? 'Samma fält står två gånger.' : 'Fälten går inte att läsa.';

/** Where a path's value starts; for a missing value its nearest parent. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

function explain(
  issue: z.core.$ZodIssue,
  fields: Fields,
  data: unknown,
  at: (path: readonly PropertyKey[]) => number,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldAt(fields, issue.path)?.children ?? fields);
    return issue.keys.map((key) => ({
      line: at([...issue.path, key]),
      field: [...issue.path, key].join('.'),
      cause: `Fältet "${key}" finns inte här.`,
      mend: `Ta bort det, eller rätta namnet. Fälten är: ${known.join(', ')}.`,
    }));
  }
  const field = fieldAt(fields, issue.path);
  const value = valueAt(data, issue.path);
  const missing = value === undefined || value === null || value === '';
  return [
    {
      line: at(issue.path),
      field: issue.path.join('.'),
      cause: missing
        ? `Fältet "${String(issue.path.at(-1))}" saknas eller är tomt.`
        : `Värdet "${shorten(value)}" är inte ${field?.expects.what ?? 'rätt'}.`,
      mend: field?.expects.mend ?? 'Rätta fältet.',
    },
  ];
}

const shorten = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function fieldAt(fields: Fields, path: readonly PropertyKey[]): Field | undefined {
  let at: Field | undefined;
  let within: Fields | undefined = fields;
  for (const step of path) {
    if (typeof step === 'number') continue;
    at = within?.[String(step)];
    within = at?.children;
  }
  return at;
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );

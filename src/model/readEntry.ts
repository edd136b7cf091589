import type { z } from 'zod';
import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { fieldsIn, schemaIn, type ContentType } from './contentType.ts';
import type { Expectation, Field, Fields } from './field.ts';
import type { Problem } from './problem.ts';
import { readYaml, type LineOf } from './readYaml.ts';

export interface ReadEntry {
  readonly data: Record<string, unknown>;
  readonly body: string;
  /** The line (1-based) on which the body starts. */
  readonly bodyLine: number;
  readonly lineOf: LineOf;
}

export type ReadResult = { readonly entry: ReadEntry } | { readonly problems: readonly Problem[] };

const frontMatter = /^\uFEFF?---\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** A file's text in its two parts: the fields as YAML, and the body. */
export interface Parts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Parts a file's text; nothing when it should have front matter and has none. */
export function partText(text: string, extension: ContentType['extension']): Parts | undefined {
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
  const parts = partText(text, type.extension);
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
  const yaml = readYaml(parts.yaml, parts.yamlLine);
  if ('problems' in yaml) return yaml;
  const { value, lineOf } = yaml;
  const parsed = schemaIn(type, language).safeParse(value ?? {});
  if (!parsed.success) {
    const fields = fieldsIn(type, language);
    return { problems: parsed.error.issues.flatMap((issue) => explain(issue, fields, value, lineOf)) };
  }
  const breaches = language === sourceLanguage ? (type.rules?.(parsed.data) ?? []) : [];
  const problems: Problem[] = breaches.map(({ path, cause, mend }) => ({
    line: lineOf(path),
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
    : { entry: { data: parsed.data, body: parts.body, bodyLine: parts.bodyLine, lineOf } };
}

function explain(issue: z.core.$ZodIssue, fields: Fields, data: unknown, lineOf: LineOf): Problem[] {
  const field = fieldAt(fields, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(field?.children ?? fields);
    return issue.keys.map((key) => ({
      line: lineOf([...issue.path, key]),
      field: [...issue.path, key].join('.'),
      cause: `Fältet "${key}" finns inte här.`,
      mend: `Ta bort det, eller rätta namnet. Fälten är: ${known.join(', ')}.`,
    }));
  }
  const line = lineOf(issue.path);
  const name = issue.path.at(-1);
  if (name === undefined) {
    return [{ line, cause: 'Filens fält går inte att läsa.', mend: 'Skriv ett fält på varje rad: namn, kolon och värde.' }];
  }
  const value = valueAt(data, issue.path);
  const expects = expectation(field, name, value);
  return [
    {
      line,
      field: issue.path.join('.'),
      cause: isMissing(value)
        ? `Fältet "${String(name)}" saknas eller är tomt.`
        : `Värdet "${shorten(value)}" är inte ${expects.what}.`,
      mend: expects.mend,
    },
  ];
}

/** What was expected of a value: of the field, of one item of a list, or only that a text stands within quotes. */
function expectation(field: Field | undefined, name: PropertyKey, value: unknown): Expectation {
  if (!field) return { what: 'rätt', mend: 'Rätta fältet.' };
  if (typeof name === 'number' && field.children) {
    const names = Object.keys(field.children).join(', ');
    return { what: 'en grupp av fält', mend: `Skriv punktens fält, ett på varje rad: ${names}.` };
  }
  const unquoted = typeof value === 'number' || typeof value === 'boolean';
  return unquoted && field.schema.safeParse(String(value)).success
    ? { ...field.expects, mend: `Skriv värdet inom citattecken: "${String(value)}".` }
    : field.expects;
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isBlank(value));

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

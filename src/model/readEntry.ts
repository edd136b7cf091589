import { sourceLanguage, type LanguageKey } from '../i18n/languages.ts';
import { fieldsIn, schemaIn, type ContentType } from './contentType.ts';
import { explain } from './explain.ts';
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
  const problems: Problem[] = breaches.map(({ path, ...said }) => ({
    line: lineOf(path),
    field: path.join('.'),
    ...said,
  }));
  if (type.body === 'required' && language === sourceLanguage && isBlank(parts.body)) {
    problems.push({
      line: parts.bodyLine,
      cause: 'Texten saknas.',
      mend: 'Skriv texten under raden med tre bindestreck.',
      formMend: 'Skriv texten i fältet "body".',
    });
  }
  return problems.length > 0
    ? { problems }
    : { entry: { data: parsed.data, body: parts.body, bodyLine: parts.bodyLine, lineOf } };
}

import type { z } from 'zod';
import type { Expectation, Field, Fields, SaidSo } from './field.ts';
import type { Problem } from './problem.ts';
import type { LineOf } from './readYaml.ts';

/** One thing that the schema refuses, said in Swedish. Unknown fields are one issue, and one problem each. */
export function explain(issue: z.core.$ZodIssue, fields: Fields, data: unknown, lineOf: LineOf): Problem[] {
  const field = fieldAt(fields, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.entries(field?.children ?? fields).flatMap(([name, { widget }]) =>
      widget.widget === 'hidden' ? [] : [name],
    );
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
    return [
      {
        line,
        cause: 'Filens fält går inte att läsa.',
        mend: 'Skriv ett fält på varje rad: namn, kolon och värde.',
      },
    ];
  }
  if (issue.code === 'custom' && issue.params) {
    const { mend } = issue.params as SaidSo;
    return [{ line, field: issue.path.join('.'), cause: issue.message, mend }];
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
      ...(expects.formMend !== undefined && { formMend: expects.formMend }),
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
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

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

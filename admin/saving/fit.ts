import type { Field, Fields } from '../../src/model/field.ts';

type Data = Readonly<Record<string, unknown>>;

/** How the rows of a list are fitted: in a translation, a row that holds its key alone says nothing. */
export interface FitOptions {
  readonly translation: boolean;
}

/**
 * The part of the data that the fields know, in the fields' order, without anything empty: no null, no blank text,
 * no empty list or group. What a form holds besides, such as values copied from another language, is left out.
 */
export function fit(data: Data, fields: Fields, options: FitOptions): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = fitValue(data[name], field, options);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function fitValue(value: unknown, field: Field, options: FitOptions): unknown {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) {
    const rows = value.map((row) => fitRow(row, field, options)).filter((row) => !isEmpty(row));
    return rows.length === 0 ? undefined : rows;
  }
  if (typeof value !== 'object' || !field.children) return value;
  const group = fit(value as Data, field.children, options);
  return isEmpty(group) ? undefined : group;
}

function fitRow(row: unknown, field: Field, options: FitOptions): unknown {
  if (!field.children || typeof row !== 'object' || row === null) return row;
  const fitted = fit(row as Data, field.children, options);
  const saysNothing = options.translation && Object.keys(fitted).every((name) => name === field.itemKey);
  return saysNothing ? undefined : fitted;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.keys(value).length === 0);

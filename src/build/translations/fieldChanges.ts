import { parse } from 'yaml';
import { partText } from '../../model/readEntry.ts';

/** Each value of some fields by its path. */
function* valuesIn(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else {
    for (const [name, inner] of Object.entries(value))
      yield* valuesIn(inner, path === '' ? name : `${path}.${name}`);
  }
}

const fieldsOf = (path: string, text: string): ReadonlyMap<string, unknown> =>
  new Map(valuesIn(parse(partText(text, path.endsWith('.yaml') ? 'yaml' : 'md')?.yaml ?? ''), ''));

const told = (value: unknown): string => (value === undefined ? 'inget' : JSON.stringify(value));

/**
 * What differs between two texts of a content file, field by field.
 * @example fieldChanges(path, before, after) // => ['arli.word: "x" → "y"']
 */
export function fieldChanges(path: string, before: string, after: string): string[] {
  const [old, now] = [fieldsOf(path, before), fieldsOf(path, after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) =>
    old.get(name) === now.get(name) ? [] : [`${name}: ${told(old.get(name))} → ${told(now.get(name))}`],
  );
}

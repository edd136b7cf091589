import { fieldsIn } from '../../model/contentType.ts';
import type { Field, Fields } from '../../model/field.ts';
import { oncePer } from '../../model/oncePer.ts';
import type { CheckedEntry } from './content.ts';

export interface FieldValue {
  readonly field: Field;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  /** Each language writes it for itself, by itself or with the group that it is in. */
  readonly isOwn: boolean;
}

type Data = Readonly<Record<string, unknown>>;

function* within(
  fields: Fields,
  data: Data,
  path: FieldValue['path'],
  isWithinOwn: boolean,
): Generator<FieldValue> {
  for (const [name, field] of Object.entries(fields)) {
    const value = data[name];
    if (value === undefined) continue;
    const isOwn = isWithinOwn || field.translated || field.perLanguage === true;
    yield { field, value, path: [...path, name], isOwn };
    if (!field.children) continue;
    const groups = Array.isArray(value) ? (value as Data[]).entries() : ([['', value as Data]] as const);
    for (const [index, group] of groups) {
      yield* within(field.children, group, index === '' ? [...path, name] : [...path, name, index], isOwn);
    }
  }
}

/** Every value of an entry that is filled in, with its field, also within groups and lists. */
export const fieldValues = oncePer((entry: CheckedEntry): readonly FieldValue[] => [
  ...within(fieldsIn(entry.definition, entry.language), entry.data, [], false),
]);

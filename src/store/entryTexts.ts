import { translationFields, type ContentType } from '../model/contentType.ts';
import type { Fields } from '../model/field.ts';
import type { RawEntry } from './rawEntry.ts';

type Data = Readonly<Record<string, unknown>>;

/** The path of a body. */
export const bodyPath = 'body';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function* textsIn(fields: Fields, data: Data, path: readonly string[]): Generator<readonly [string, string]> {
  for (const [name, field] of Object.entries(fields)) {
    const value = data[name];
    const here = [...path, name];
    const { children, itemKey } = field;
    if (field.translated && isText(value)) yield [here.join('.'), value];
    if (!children || typeof value !== 'object' || value === null) continue;
    if (itemKey === undefined) yield* textsIn(children, value as Data, here);
    else {
      for (const item of value as Data[]) yield* textsIn(children, item, [...here, String(item[itemKey])]);
    }
  }
}

/**
 * Every text of an entry that each language writes for itself, by its path: fields, groups and list items by key, and
 * the body. What a language leaves out is not there.
 * @example entryTexts(type, entry).get('items.2.title') // => 'En punkt'
 */
export function entryTexts(type: ContentType, { data, body }: RawEntry): Map<string, string> {
  const texts = new Map(textsIn(translationFields(type), data, []));
  if (isText(body)) texts.set(bodyPath, body);
  return texts;
}

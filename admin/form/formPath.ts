import type { TypeName } from '../../src/model/contentTypes.ts';
import { modelField } from './checkedControl.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * The path by which the form finds a text: its rows are counted, where translations name them by their keys.
 * @example formPath('meetings', 'items.2.title', { items: [{ number: '1' }, { number: '2' }] }) // => 'items.1.title'
 */
export function formPath(type: TypeName, path: string, data: Data): string {
  const [list = '', key, ...rest] = path.split('.');
  const itemKey = modelField(`${type}.${list}`)?.itemKey;
  const rows = data[list];
  if (itemKey === undefined || !Array.isArray(rows)) return path;
  const index = (rows as Data[]).findIndex((row) => String(row[itemKey]) === key);
  return [list, String(index), ...rest].join('.');
}

/**
 * The key of a new row: in a translation that of the first Swedish row which it has none for, otherwise one that no
 * row has. A list of numbered items counts on.
 * @param name of the field that holds the key
 * @param taken keys of the list's rows
 * @param swedish keys of the rows to translate, in a translation
 * @example nextKey('number', ['1', '2']) // => '3'
 */
export function nextKey(name: string, taken: readonly string[], swedish: readonly string[] = []): string {
  const untranslated = swedish.find((key) => !taken.includes(key));
  if (untranslated !== undefined) return untranslated;
  const made = (number: number): string => (name === 'number' ? String(number) : `rad-${number}`);
  let number = taken.length + 1;
  while (taken.includes(made(number))) number += 1;
  return made(number);
}

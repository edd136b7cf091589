import type { TypeName } from './contentTypes.ts';
import { labels } from './labels.ts';

/**
 * What editors call a text of an entry, by its path; a row of a list is called by its key.
 * @example textName('meetings', 'items.2.title') // => 'Punkter (§) 2, Rubrik'
 */
export function textName(type: TypeName, path: string): string {
  const names: string[] = [];
  let at: string = type;
  for (const step of path.split('.')) {
    const label = labels[`${at}.${step}`];
    if (label) {
      at += `.${step}`;
      names.push(label.label);
    } else {
      names.push(`${names.pop() ?? ''} ${step}`.trim());
    }
  }
  return names.join(', ');
}

import type { Check, CheckedEntry, Content } from './content.ts';
import { fileOf } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import type { Finding } from '../finding.ts';
import type { ContentRule } from '../../model/contentRules.ts';

/** @example nameOf('news/Start.sv.md') // => 'news/start.sv' */
const nameOf = (path: string): string => path.toLowerCase().replace(/\.[^./]*$/, '');

function* duplicateFiles({ files }: Content): Generator<Finding<ContentRule>> {
  const first = new Map<string, string>();
  for (const contentFile of files) {
    const name = nameOf(contentFile.path);
    const file = fileOf(contentFile);
    const other = first.get(name);
    if (other === undefined) first.set(name, file);
    else {
      yield {
        rule: 'duplicate-key',
        file,
        line: 1,
        cause: `Filen har samma nyckel och språk som ${other}.`,
        mend: 'Ge en av filerna en annan nyckel, eller ta bort den.',
        formMend: 'Välj en annan nyckel.',
      };
    }
  }
}

function* duplicateItems(entry: CheckedEntry): Generator<Finding<ContentRule>> {
  for (const { field, value, path } of fieldValues(entry)) {
    if (!field.itemKey) continue;
    const seen = new Set<unknown>();
    for (const [index, item] of (value as Record<string, unknown>[]).entries()) {
      const key = item[field.itemKey];
      const at = [...path, index, field.itemKey];
      if (seen.has(key)) {
        yield {
          rule: 'duplicate-key',
          file: entry.file,
          line: entry.lineOf(at),
          field: at.join('.'),
          cause: `Två punkter i listan har nyckeln "${String(key)}".`,
          mend: 'Ge varje punkt i listan en egen nyckel.',
        };
      }
      seen.add(key);
    }
  }
}

/** Two files, or two items of a list, that share a key and so cannot be told apart. */
export const duplicateKeys: Check = (content) => [
  ...duplicateFiles(content),
  ...content.entries.flatMap((entry) => [...duplicateItems(entry)]),
];

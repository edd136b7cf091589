import { sourceLanguage } from '../../i18n/languages.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry, Content } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import type { ContentRule } from '../../model/contentRules.ts';

function filesWithoutSource({ named }: Content): Finding<ContentRule>[] {
  const swedish = new Set(
    named.filter(({ language }) => language === sourceLanguage).map(({ type, key }) => `${type}/${key}`),
  );
  return named
    .filter(({ type, key }) => !swedish.has(`${type}/${key}`))
    .map(({ file, language }) => ({
      rule: 'missing-source',
      file,
      line: 1,
      cause: 'Översättningen har ingen svensk fil.',
      mend: `Skriv ${file.replace(`.${language}.`, `.${sourceLanguage}.`)} först, eller ta bort översättningen.`,
      formMend: 'Fyll i den svenska delen först, eller töm översättningen.',
    }));
}

const keysIn = (value: unknown, itemKey: string): unknown[] =>
  (value as Record<string, unknown>[]).map((item) => item[itemKey]);

function itemsWithoutSource(translation: CheckedEntry, swedish: CheckedEntry): Finding<ContentRule>[] {
  return fieldValues(translation).flatMap(({ field, value, path }) => {
    const { itemKey } = field;
    const [name = ''] = path;
    if (!itemKey || path.length > 1) return [];
    const known = keysIn(swedish.data[name] ?? [], itemKey);
    return keysIn(value, itemKey).flatMap((key, index) => {
      if (known.includes(key)) return [];
      const at = [...path, index, itemKey];
      return [
        {
          rule: 'missing-source',
          file: translation.file,
          line: translation.lineOf(at),
          field: at.join('.'),
          cause: `Nyckeln "${String(key)}" finns inte i den svenska filens lista, så punkten visas aldrig.`,
          mend: `Skriv en av nycklarna i ${swedish.file}, eller ta bort punkten.`,
          formMend: 'Skriv samma nyckel som raden har på svenska, eller ta bort raden.',
        } as const,
      ];
    });
  });
}

/** A translation, or an item of a list in one, that has nothing in Swedish to be a translation of. */
export const missingSource: Check = (content) => {
  const swedish = new Map(
    content.entries
      .filter(({ language }) => language === sourceLanguage)
      .map((entry) => [`${entry.type}/${entry.key}`, entry]),
  );
  return [
    ...filesWithoutSource(content),
    ...content.entries.flatMap((entry) => {
      const source = swedish.get(`${entry.type}/${entry.key}`);
      return source && source !== entry ? itemsWithoutSource(entry, source) : [];
    }),
  ];
};

import { isLanguageKey, sourceLanguage } from '../../i18n/languages.ts';
import { pictogramLabels } from '../../model/pictograms.ts';
import type { Problem } from '../../model/problem.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry, Content } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import { readBodies } from './nodes.ts';
import { blockValues, type BlockValue } from './blockValues.ts';
import type { ContentRule } from '../../model/contentRules.ts';

type Exists = (type: string, key: string) => boolean;

const existsIn = ({ named }: Content): Exists => {
  const known = new Set(
    named.filter(({ language }) => language === sourceLanguage).map(({ type, key }) => `${type}/${key}`),
  );
  return (type, key) => known.has(`${type}/${key}`);
};

const missing = (type: string, key: string) => ({
  cause: `"${key}" finns inte i content/${type}/.`,
  mend: `Skriv nyckeln till en fil som finns i content/${type}/, eller ta bort hänvisningen.`,
  formMend: 'Välj något som finns i listan, eller ta bort valet.',
});

function fieldReferences(entry: CheckedEntry, exists: Exists): Finding<ContentRule>[] {
  return fieldValues(entry).flatMap(({ field, value, path }) => {
    const { widget } = field;
    if (widget.widget !== 'reference') return [];
    const keys = widget.multiple ? (value as string[]) : [value as string];
    return keys.flatMap((key, index) => {
      if (exists(widget.to, key)) return [];
      const at = widget.multiple ? [...path, index] : path;
      return [
        { rule: 'reference', file: entry.file, line: entry.lineOf(at), field: at.join('.'), ...missing(widget.to, key) } as const,
      ];
    });
  });
}

const notAmong = (what: string, value: string): Pick<Problem, 'cause' | 'mend'> => ({
  cause: `Det finns ${what} som heter "${value}".`,
  mend: 'Välj en av dem som finns, eller ta bort uppgiften.',
});

/** The figures of the years' results, as a block names them. */
const figuresIn = ({ entries }: Content): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ type, key, data }) => {
      const indicators = type === 'results' ? data['indicators'] : [];
      return Array.isArray(indicators)
        ? (indicators as { readonly key: string }[]).map((indicator) => `${key}/${indicator.key}`)
        : [];
    }),
  );

function blockReferences(content: Content, exists: Exists): Finding<ContentRule>[] {
  const figures = figuresIn(content);
  const whyNot = ({ kind, value }: BlockValue): Pick<Problem, 'cause' | 'mend'> | undefined => {
    switch (kind) {
      case 'contact':
        return exists('contacts', value) ? undefined : missing('contacts', value);
      case 'term':
        return exists('terms', value) ? undefined : missing('terms', value);
      case 'figure':
        return figures.has(value) ? undefined : notAmong('ingen siffra i resultaten', value);
      case 'pictogram':
        return Object.hasOwn(pictogramLabels, value) ? undefined : notAmong('inget piktogram', value);
      case 'language':
        return isLanguageKey(value) ? undefined : notAmong('inget språk', value);
      default:
        return undefined;
    }
  };
  return readBodies(content).flatMap(({ file, tree }) =>
    blockValues(tree).flatMap((found) => {
      const why = whyNot(found);
      return why ? [{ rule: 'reference', file, line: found.line, ...why } as const] : [];
    }),
  );
}

/** Keys, in fields and in blocks, of entries that do not exist. */
export const references: Check = (content) => {
  const exists = existsIn(content);
  return [
    ...content.entries.flatMap((entry) => fieldReferences(entry, exists)),
    ...blockReferences(content, exists),
  ];
};

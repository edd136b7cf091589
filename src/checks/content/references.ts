import { sourceLanguage } from '../../i18n/languages.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckedEntry, Content } from './content.ts';
import { fieldValues } from './fieldValues.ts';
import { lineOfNode, nodesOf, readBodies } from './nodes.ts';
import type { ContentRule } from './rules.ts';

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
});

function fieldReferences(entry: CheckedEntry, exists: Exists): Finding<ContentRule>[] {
  return [...fieldValues(entry)].flatMap(({ field, value, path }) => {
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

function blockReferences(content: Content, exists: Exists): Finding<ContentRule>[] {
  return readBodies(content).flatMap(({ file, tree }) =>
    [...nodesOf(tree)].flatMap((node) => {
      if (node.type !== 'mdxJsxFlowElement' || node.name !== 'ContactCard') return [];
      const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
      return typeof id === 'string' && !exists('contacts', id)
        ? [{ rule: 'reference', file, line: lineOfNode(node), ...missing('contacts', id) } as const]
        : [];
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

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

/** The attributes of blocks that name an entry, and the type it is of. */
const blockTargets: Readonly<Record<string, { readonly attribute: string; readonly to: string }>> = {
  ContactCard: { attribute: 'id', to: 'contacts' },
  Step: { attribute: 'term', to: 'terms' },
};

function blockReferences(content: Content, exists: Exists): Finding<ContentRule>[] {
  return readBodies(content).flatMap(({ file, tree }) =>
    [...nodesOf(tree)].flatMap((node) => {
      if (node.type !== 'mdxJsxFlowElement') return [];
      const target = blockTargets[node.name ?? ''];
      if (!target) return [];
      const { to } = target;
      const key = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === target.attribute,
      )?.value;
      return typeof key === 'string' && !exists(to, key)
        ? [{ rule: 'reference', file, line: lineOfNode(node), ...missing(to, key) } as const]
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

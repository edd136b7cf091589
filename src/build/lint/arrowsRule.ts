import { dirname, join, relative } from 'node:path';
import type { Rule } from 'eslint';
import { whyNot, whyNotPackage } from './arrows.ts';

interface Importing {
  readonly source?: { readonly value?: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly { readonly importKind?: string; readonly exportKind?: string }[];
}

const isTypeOnly = ({ importKind, exportKind, specifiers = [] }: Importing): boolean =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));

/** An ESLint rule that holds the direction of imports between the parts of the code. */
export const arrowsRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const importer = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (node: Rule.Node, typeOnly: boolean): void => {
      const name = (node as Importing).source?.value;
      if (typeof name !== 'string') return;
      const message = name.startsWith('.')
        ? whyNot(importer, join(dirname(importer), name).replaceAll('\\', '/'), typeOnly)
        : whyNotPackage(importer, name, typeOnly);
      if (message !== undefined) context.report({ node, message });
    };
    const declaration = (node: Rule.Node): void => check(node, isTypeOnly(node as Importing));
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => check(node, false),
      TSImportType: (node: Rule.Node) => check(node, true),
    };
  },
};

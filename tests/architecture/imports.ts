import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One import of one file, as it stands there. */
export interface Import {
  /** Paths from the project's root. */
  readonly importer: string;
  /** A path from the project's root, or the name of a package. */
  readonly imported: string;
  readonly inProject: boolean;
  readonly typeOnly: boolean;
}

/** The scripts in an Astro component: what stands between the fences, and its `<script>` elements. */
const scriptsOf = (path: string, text: string): string =>
  path.endsWith('.astro')
    ? [
        /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '',
        ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? ''),
      ].join('\n')
    : text;

const hasOnlyTypes = (names: readonly { readonly isTypeOnly: boolean }[] | undefined): boolean =>
  names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly);

const bindingsOf = (clause: ts.ImportClause): readonly ts.ImportSpecifier[] | undefined =>
  clause.name === undefined && clause.namedBindings && ts.isNamedImports(clause.namedBindings)
    ? clause.namedBindings.elements
    : undefined;

/** The module that a piece of syntax imports, and whether only types come from it. */
function importedBy(node: ts.Node): { readonly name: ts.Node; readonly typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const typeOnly =
      clause !== undefined &&
      (clause.phaseModifier === ts.SyntaxKind.TypeKeyword || hasOnlyTypes(bindingsOf(clause)));
    return { name: node.moduleSpecifier, typeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const names =
      node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return { name: node.moduleSpecifier, typeOnly: node.isTypeOnly || hasOnlyTypes(names) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: node.argument.literal, typeOnly: !node.isTypeOf };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    return name && { name, typeOnly: false };
  }
  return undefined;
}

/** Every import of a file: static, dynamic, re-exported and in types. */
export function importsOf(path: string, text: string): Import[] {
  const source = ts.createSourceFile(
    path,
    scriptsOf(path, text),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importedBy(node);
    if (one && ts.isStringLiteralLike(one.name)) {
      const { text: name } = one.name;
      const inProject = name.startsWith('.');
      const imported = inProject ? join(dirname(path), name).replaceAll('\\', '/') : name;
      found.push({ importer: path, imported, inProject, typeOnly: one.typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every import of the project's code. */
export const projectImports = (): Import[] =>
  ['src', 'admin'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.(?:ts|tsx|astro)$/.test(file.name))
      .map((file) => join(file.parentPath, file.name).replaceAll('\\', '/'))
      .flatMap((path) => importsOf(path, readFileSync(path, 'utf8'))),
  );

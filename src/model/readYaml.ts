import { isAlias, isNode, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';

/** The line (1-based) on which a path's value starts; for a missing value its nearest parent's. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export type ReadYaml =
  { readonly value: unknown; readonly lineOf: LineOf } | { readonly problems: readonly Problem[] };

const onePerRow =
  'Rätta raden: ett fält per rad, namnet följt av kolon och blanksteg. Text med kolon skrivs inom citattecken.';
const quoteIt = 'Skriv hela värdet inom citattecken.';

/** Reads fields written as YAML. `firstLine` is the line of the file on which they start. Nothing is thrown. */
export function readYaml(yaml: string, firstLine: number): ReadYaml {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const problems = [
    ...document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      cause: error.code === 'DUPLICATE_KEY' ? 'Samma fält står två gånger.' : 'Fälten går inte att läsa.',
      mend: onePerRow,
    })),
    ...markedNodes(document).map((node) => ({
      line: lineAt(node.range?.[0] ?? 0),
      cause: 'Värdet börjar med ett av tecknen *, & och !, som betyder något särskilt här.',
      mend: quoteIt,
    })),
  ];
  return problems.length > 0
    ? { problems }
    : { value: document.toJS() as unknown, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

/** Aliases, anchors and tags: an editor who writes one means the character, and YAML would drop or misread the text. */
function markedNodes(document: Document.Parsed): Node[] {
  const found: Node[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) found.push(node);
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

const style = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Data as YAML. Where `before`, the text that is replaced, already holds a value, it keeps its quotes,
 * its place and its comments, so that an edit shows as that edit alone.
 */
export function yamlText(data: Readonly<Record<string, unknown>>, before = ''): string {
  const document: Document = parseDocument(before);
  document.contents = merged(document, document.contents, data);
  return document.toString(style);
}

function merged(document: Document, node: unknown, value: unknown): Node {
  if (isMap(node) && isRecord(value)) return mergedMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return mergedList(document, node, value);
  if (!isScalar(node) || typeof value === 'object') return document.createNode(value);
  node.value = value;
  return node;
}

function mergedMap(document: Document, map: YAMLMap, value: Readonly<Record<string, unknown>>): YAMLMap {
  map.items = map.items.filter((pair) => keyOf(pair) in value || isEmptyList(pair.value));
  let at = 0;
  for (const [key, item] of Object.entries(value)) {
    const known = map.items.findIndex((pair) => keyOf(pair) === key);
    const pair = map.items[known];
    if (pair) pair.value = merged(document, pair.value, item);
    else map.items.splice(at, 0, document.createPair(key, item));
    at = (pair ? known : at) + 1;
  }
  return map;
}

/** A row that stands in the list already is taken over wherever it stood; a changed one follows the row in its place. */
function mergedList(document: Document, list: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const rows = list.items.filter(isNode);
  const texts = rows.map((row) => JSON.stringify(row.toJS(document)));
  list.items = value.map((item, index) => {
    const row = rows[texts.indexOf(JSON.stringify(item))] ?? rows[index];
    return merged(document, row?.clone(), item);
  });
  return list;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keyOf = ({ key }: YAMLMap['items'][number]): string => String(isScalar(key) ? key.value : key);

const isEmptyList = (value: unknown): boolean => isSeq(value) && value.items.length === 0;

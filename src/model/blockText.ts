import { parseEntities } from 'parse-entities';
import { blocks, isBlockName, type BlockName } from './blocks.ts';

/** A block of a page's text, as an editor fills it in. */
export interface Block {
  readonly name: BlockName;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text in the block, as Markdown; only for a block that holds text. */
  readonly text?: string;
}

/** A piece of a body: a block, or the Markdown between blocks. `source` is its own characters. */
export interface BodyPart {
  readonly source: string;
  readonly block?: Block;
}

const inQuotes = String.raw`\s+[A-Za-z]+=(?:"[^"]*"|'[^']*')`;
const opening = new RegExp(String.raw` {0,3}<([A-Z][A-Za-z]*)((?:${inQuotes})*)\s*(/?)>`, 'y');
const closing = (name: string): RegExp => new RegExp(String.raw`^ {0,3}</${name}>[ \t]*$`);
const opens = (name: string): RegExp => new RegExp(String.raw`^ {0,3}<${name}(?:\s[^>]*[^/>]|)>[ \t]*$`);
/** Fences stand at the margin; others are within a list. */
const fence = /^(`{3,}|~{3,})/;

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([A-Za-z]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      parseEntities(double ?? single ?? '', { nonTerminated: false }),
    ]),
  );

/** Walks over lines from `start`, telling of each where it begins and whether it stands in a fence of code. */
function* linesFrom(body: string, start: number): Generator<{ line: string; at: number; isCode: boolean }> {
  let open: string | undefined;
  for (let at = start; at <= body.length;) {
    const found = body.indexOf('\n', at);
    const end = found < 0 ? body.length : found;
    const line = body.slice(at, end);
    const marker = fence.exec(line)?.[1];
    yield { line, at, isCode: open !== undefined || marker !== undefined };
    if (open === undefined) open = marker;
    else if (marker?.startsWith(open) && line.trim() === marker) open = undefined;
    at = end + 1;
  }
}

/** Where the end tag of a block stands whose text begins at `start`: where its line begins and where it ends. */
function endTag(body: string, name: string, start: number): { from: number; to: number } | undefined {
  let depth = 0;
  for (const { line, at, isCode } of linesFrom(body, start)) {
    if (isCode) continue;
    if (opens(name).test(line)) depth += 1;
    if (closing(name).test(line)) {
      if (depth === 0) return { from: at, to: at + line.length };
      depth -= 1;
    }
  }
  return undefined;
}

/** The block that begins with the line at `at`, with its own characters; nothing when none does, or it never ends. */
function blockAt(body: string, at: number): Required<BodyPart> | undefined {
  opening.lastIndex = at;
  const tag = opening.exec(body);
  const [whole = '', name = '', written = '', isEmpty] = tag ?? [];
  if (!isBlockName(name)) return undefined;
  const inside = at + whole.length;
  const lineEnd = body.indexOf('\n', inside);
  const rest = body.slice(inside, lineEnd < 0 ? body.length : lineEnd);
  const attributes = attributesIn(written);
  if (isEmpty) {
    return rest.trim() === ''
      ? { source: body.slice(at, inside + rest.length), block: { name, attributes } }
      : undefined;
  }
  const oneLine = new RegExp(String.raw`^(.*)</${name}>[ \t]*$`).exec(rest)?.[1];
  const end = oneLine === undefined ? endTag(body, name, lineEnd + 1) : undefined;
  if (oneLine === undefined && (lineEnd < 0 || rest.trim() !== '' || !end)) return undefined;
  const to = end?.to ?? inside + rest.length;
  const text = oneLine ?? body.slice(lineEnd + 1, end?.from);
  return {
    source: body.slice(at, to),
    block: { name, attributes, text: text.replace(/^\s*\n/, '').trimEnd() },
  };
}

/**
 * Takes a body apart into its blocks and the Markdown between them. Put together in order with the line breaks between
 * them they are the body. A tag that is never closed, or that stands within a line, is Markdown.
 * @param body with `\n` as line break
 */
export function bodyParts(body: string): readonly BodyPart[] {
  const parts: BodyPart[] = [];
  let from = 0;
  let skipTo = 0;
  for (const { at, isCode } of linesFrom(body, 0)) {
    if (isCode || at < skipTo) continue;
    const found = blockAt(body, at);
    if (!found) continue;
    if (at > from) parts.push({ source: body.slice(from, at) });
    parts.push(found);
    skipTo = from = at + found.source.length + 1;
  }
  if (from < body.length) parts.push({ source: body.slice(from) });
  return parts;
}

/** A value in straight quotation marks that is read back as itself. */
const quoted = (value: string): string =>
  `"${value
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')}"`;

/** A block as it is written: on lines of its own, its attributes in the model's order, without empty ones. */
export function blockText({ name, attributes, text = '' }: Block): string {
  const known = Object.keys(blocks[name].attributes);
  const names = [...known, ...Object.keys(attributes).filter((attribute) => !known.includes(attribute))];
  const written = names
    .filter((attribute) => attributes[attribute]?.trim())
    .map((attribute) => ` ${attribute}=${quoted(attributes[attribute] ?? '')}`)
    .join('');
  const inside = text.trim() === '' ? '' : `${text}\n\n`;
  return blocks[name].children ? `<${name}${written}>\n\n${inside}</${name}>` : `<${name}${written} />`;
}

/** All blocks of a body, however deep they stand within others. */
export const blocksOf = (body: string): Block[] =>
  bodyParts(body).flatMap(({ block }) => (block ? [block, ...blocksOf(block.text ?? '')] : []));

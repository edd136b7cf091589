import type { MdastNode } from 'satteri';
import type { ContentType } from '../../model/contentType.ts';
import { contentType } from '../../model/contentTypes.ts';
import { parseFileName, type FileName, type FileNameProblem } from '../../model/fileName.ts';
import type { Problem } from '../../model/problem.ts';
import { isBlank, readEntry } from '../../model/readEntry.ts';
import type { LineOf } from '../../model/readYaml.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import type { Sounds } from '../../store/sounds.ts';
import type { Finding } from '../finding.ts';
import type { ContentRule } from '../../model/contentRules.ts';

/** A body as a tree whose positions are lines of the file, or why it cannot be read. */
export type Body = { readonly tree: MdastNode } | { readonly problem: Problem };

/** Reads a body. Given from outside, because the parser that Astro uses does not run in a browser. */
export type ParseBody = (text: string, format: 'md' | 'mdx') => Body;

export interface NamedFile extends FileName {
  readonly file: string;
}

/** A file whose fields are all right. */
export interface CheckedEntry extends NamedFile {
  readonly definition: ContentType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly lineOf: LineOf;
  /** Nothing for a type that has no body. */
  readonly body: Body | undefined;
}

/** All of `content/`, read once for every check. What could be read no further stands where it stopped. */
export interface Content {
  readonly files: readonly ContentFile[];
  readonly misnamed: readonly { readonly file: string; readonly problem: FileNameProblem }[];
  /** Every file with a right name and something in it, broken ones too. */
  readonly named: readonly NamedFile[];
  readonly broken: readonly { readonly file: string; readonly problems: readonly Problem[] }[];
  readonly entries: readonly CheckedEntry[];
  /** Addresses of the files under `public/media/`, when known. */
  readonly mediaFiles: ReadonlySet<string> | undefined;
  /** How large uploaded files are, in bytes, by their addresses, when known. */
  readonly mediaBytes: ReadonlyMap<string, number> | undefined;
  /** What those of them that are sound say of themselves. */
  readonly sounds: Sounds | undefined;
  /** The day of the check, ISO 8601, when known. */
  readonly today: string | undefined;
}

/** One check: all of the content in, what is wrong out. */
export type Check = (content: Content) => readonly Finding<ContentRule>[];

/** @example fileOf({ path: 'news/a.sv.md', … }) // => 'content/news/a.sv.md' */
export const fileOf = ({ path }: ContentFile): string => `content/${path}`;

/** A body behind as many empty lines as its file has before it, so that a line in it is a line in the file. */
export const bodyAtItsLine = (body: string, bodyLine: number): string => '\n'.repeat(bodyLine - 1) + body;

/** One file as far as it can be read: not at all, by its name, or whole. Blank files have nothing to read. */
type Reading =
  | { readonly misnamed: Content['misnamed'][number] }
  | { readonly named: NamedFile; readonly broken: Content['broken'][number] }
  | { readonly named: NamedFile; readonly entry: CheckedEntry }
  | undefined;

function reading(contentFile: ContentFile, parseBody: ParseBody): Reading {
  const file = fileOf(contentFile);
  const name = parseFileName(contentFile.path);
  if ('cause' in name) return { misnamed: { file, problem: name } };
  if (isBlank(contentFile.text)) return undefined;
  const named = { ...name, file };
  const definition = contentType(name.type);
  const result = readEntry(definition, name.language, contentFile.text);
  if ('problems' in result) return { named, broken: { file, problems: result.problems } };
  const { data, lineOf, body, bodyLine } = result.entry;
  const { extension } = definition;
  const read = extension === 'yaml' ? undefined : parseBody(bodyAtItsLine(body, bodyLine), extension);
  return { named, entry: { ...named, definition, data, lineOf, body: read } };
}

/** A file that has not changed is read once, however often the content around it is checked. */
const known = new WeakMap<ParseBody, WeakMap<ContentFile, Reading>>();

function knownReading(file: ContentFile, parseBody: ParseBody): Reading {
  const readings = known.get(parseBody) ?? new WeakMap<ContentFile, Reading>();
  known.set(parseBody, readings);
  if (!readings.has(file)) readings.set(file, reading(file, parseBody));
  return readings.get(file);
}

export function readContent(
  files: readonly ContentFile[],
  parseBody: ParseBody,
  { mediaFiles, mediaBytes, sounds, today }: Partial<Pick<Content, 'mediaFiles' | 'mediaBytes' | 'sounds' | 'today'>> = {},
): Content {
  const readings = files.flatMap((file) => knownReading(file, parseBody) ?? []);
  return {
    files,
    misnamed: readings.flatMap((read) => ('misnamed' in read ? [read.misnamed] : [])),
    named: readings.flatMap((read) => ('named' in read ? [read.named] : [])),
    broken: readings.flatMap((read) => ('broken' in read ? [read.broken] : [])),
    entries: readings.flatMap((read) => ('entry' in read ? [read.entry] : [])),
    mediaFiles,
    mediaBytes,
    sounds,
    today,
  };
}

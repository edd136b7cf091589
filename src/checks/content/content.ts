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
import type { ContentRule } from './rules.ts';

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

export function readContent(
  files: readonly ContentFile[],
  parseBody: ParseBody,
  { mediaFiles, sounds, today }: Partial<Pick<Content, 'mediaFiles' | 'sounds' | 'today'>> = {},
): Content {
  const misnamed: Content['misnamed'][number][] = [];
  const named: NamedFile[] = [];
  const broken: Content['broken'][number][] = [];
  const entries: CheckedEntry[] = [];
  for (const contentFile of files) {
    const file = fileOf(contentFile);
    const name = parseFileName(contentFile.path);
    if ('cause' in name) {
      misnamed.push({ file, problem: name });
      continue;
    }
    if (isBlank(contentFile.text)) continue;
    named.push({ ...name, file });
    const definition = contentType(name.type);
    const result = readEntry(definition, name.language, contentFile.text);
    if ('problems' in result) {
      broken.push({ file, problems: result.problems });
      continue;
    }
    const { data, lineOf, body, bodyLine } = result.entry;
    const { extension } = definition;
    const read = extension === 'yaml' ? undefined : parseBody(bodyAtItsLine(body, bodyLine), extension);
    entries.push({ ...name, file, definition, data, lineOf, body: read });
  }
  return { files, misnamed, named, broken, entries, mediaFiles, sounds, today };
}

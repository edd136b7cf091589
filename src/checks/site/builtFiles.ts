import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built site: the bytes of every file by its path below the site's folder. @example 'arli/stod/index.html' */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder, in a fixed order. */
export function readBuiltFiles(directory: string): BuiltFiles {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  return new Map(
    paths.map((path) => [
      path.slice(directory.length).replaceAll('\\', '/').replace(/^\/+/, ''),
      readFileSync(path),
    ]),
  );
}

const utf8 = new TextDecoder();

/** A file's text; empty when there is no such file. */
export const textOf = (files: BuiltFiles, path: string): string => utf8.decode(files.get(path));

const textEndings =
  /(?:\.(?:html|css|js|mjs|json|xml|rdf|ics|vcf|csv|txt|svg|webmanifest|map)|(?:^|\/)[^./]+)$/;

/** Whether a file is meant to be read as text; the search index and media are not. */
export const isTextFile = (path: string): boolean => textEndings.test(path);

/** The line (1-based) of a place in a text. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

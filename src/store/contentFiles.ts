import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One file below the content folder, by its path there. */
export interface ContentFile {
  /** With forward slashes, relative to the content folder. @example 'news/start-2016.sv.md' */
  readonly path: string;
  readonly text: string;
}

/** The content folder: `content/`, or another one for a test site. */
export const contentDirectory = (): string => process.env['CONTENT_DIR'] ?? 'content';

/** Every file in the type folders, in a fixed order; none when there is no folder. Notes for editors (README.md) are not content. */
export function readContentFiles(directory: string): ContentFile[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'README.md' && !file.name.startsWith('.'))
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => ({
      path: relative(directory, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

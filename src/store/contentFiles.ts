import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file below the content folder, by its path there. */
export interface ContentFile {
  /** With forward slashes, relative to the content folder. @example 'news/start-2016.sv.md' */
  readonly path: string;
  readonly text: string;
}

/** The content folder: `content/`, or another one for a test site. */
export const contentDirectory = (): string => process.env['CONTENT_DIR'] ?? 'content';

/** Every file in the type folders, in a fixed order. Notes for editors (README.md) are not content. */
export function readContentFiles(directory: string): ContentFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'README.md' && !file.name.startsWith('.'))
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => ({
      path: path.slice(directory.length).replaceAll('\\', '/').replace(/^\/+/, ''),
      text: readFileSync(path, 'utf8'),
    }));
}

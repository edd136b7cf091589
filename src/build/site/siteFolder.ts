import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a built site as addresses from its root, sorted. @example ['/404.html', '/index.html'] */
export const sitePaths = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => `/${relative(directory, join(file.parentPath, file.name)).replaceAll('\\', '/')}`)
    .sort();

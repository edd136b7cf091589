import { basename, dirname, resolve } from 'node:path';
import { contentDirectory } from '../../store/contentFiles.ts';

/** Where the desk reads and writes. Its paths begin with the content folder's name and are relative to `root`. */
export interface DeskPaths {
  readonly root: string;
  readonly folder: string;
  readonly mediaFolder: string;
}

/** The folder around the content is the root, so that a copy of the content elsewhere has its own media beside it. */
export function deskPaths(content: string = contentDirectory()): DeskPaths {
  const directory = resolve(content);
  return { root: dirname(directory), folder: basename(directory), mediaFolder: 'public/media' };
}

import { contentType, type TypeName } from '../../model/contentTypes.ts';
import { parseFileName, type FileName } from '../../model/fileName.ts';
import { isBlank, readEntry, type ReadEntry } from '../../model/readEntry.ts';
import type { ContentFile } from '../../store/contentFiles.ts';
import type { Finding } from '../finding.ts';
import type { LaunchRule } from './rules.ts';

/** A readable content file. */
export interface LaunchFile extends FileName, ReadEntry {
  readonly file: string;
  readonly text: string;
}

export interface LaunchContent {
  readonly files: readonly LaunchFile[];
  /** Files with faults, which the content check explains. */
  readonly unreadable: readonly string[];
  readonly of: (type: TypeName) => readonly LaunchFile[];
  readonly today: string;
  /** Whether facts that were checked on a day are too old. */
  readonly isStale: (checkedOn: string) => boolean;
}

/** One look at all of the content for things left to confirm. */
export type LaunchCheck = (content: LaunchContent) => readonly Finding<LaunchRule>[];

export function readFiles(contentFiles: readonly ContentFile[]): Pick<LaunchContent, 'files' | 'unreadable'> {
  const files: LaunchFile[] = [];
  const unreadable: string[] = [];
  for (const { path, text } of contentFiles) {
    if (isBlank(text)) continue;
    const file = `content/${path}`;
    const name = parseFileName(path);
    const result = 'cause' in name ? undefined : readEntry(contentType(name.type), name.language, text);
    if ('cause' in name || !result || 'problems' in result) unreadable.push(file);
    else files.push({ ...name, ...result.entry, file, text });
  }
  return { files, unreadable };
}
